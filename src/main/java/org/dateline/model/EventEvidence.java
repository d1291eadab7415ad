// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Map;

/**
 * All that the sources say about one event, and the shared knowledge that the rules need to compare it.
 *
 * @param event the event's IRI
 * @param accounts of all sources, oldest first
 * @param claims of all sources about it, oldest first
 * @param shared hierarchies of places and types, and time zones
 */
public record EventEvidence(String event, List<EventAccount> accounts, List<Claim> claims, Shared shared) {

    /** Sorts accounts and claims by time, so that the order of loading makes no difference. */
    public EventEvidence {
        accounts = accounts.stream().sorted(Statement.BY_TIME).toList();
        claims = claims.stream().sorted(Statement.BY_TIME).toList();
    }

    /** Whether any source has an account of the event. */
    public boolean hasAccounts() {
        return !accounts.isEmpty();
    }

    /**
     * Knowledge that no single source claims.
     *
     * @param places the places that contain each place
     * @param types the types that are broader than each type of event
     * @param zones the IANA name of the time zone by place, where it is known
     */
    public record Shared(Hierarchy places, Hierarchy types, Map<String, String> zones) {
        /** Copies the map. */
        public Shared {
            zones = Map.copyOf(zones);
        }
    }
}
