package org.dateline.model;

import java.util.List;
import java.util.Map;

/**
 * All that the sources say about one event, and the shared knowledge in whose light it is read.
 *
 * @param event the event's IRI
 * @param tellings how each source tells it, oldest first
 * @param claims what else they say about it, oldest first
 * @param shared places, types and time zones
 */
public record EventEvidence(String event, List<EventAccount> tellings, List<Claim> claims, Shared shared) {

    /** Puts all in order of time, so that the order of loading makes no difference. */
    public EventEvidence {
        tellings = tellings.stream().sorted(Statement.BY_TIME).toList();
        claims = claims.stream().sorted(Statement.BY_TIME).toList();
    }

    /** Whether any source tells the event at all. */
    public boolean isTold() {
        return !tellings.isEmpty();
    }

    /**
     * What no source claims but all share.
     *
     * @param places which place is part of which
     * @param types which type of event is narrower than which
     * @param zones from a place to the IANA name of its time zone, where that is known
     */
    public record Shared(Hierarchy places, Hierarchy types, Map<String, String> zones) {
        /** Keeps a copy. */
        public Shared {
            zones = Map.copyOf(zones);
        }
    }
}
