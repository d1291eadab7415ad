// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What a source says about an event beyond its account. */
public sealed interface Claim extends Statement {

    /**
     * A number of casualties.
     *
     * @param harm the kind of harm, by IRI
     * @param figures the numbers
     * @param coverage what the numbers count
     * @param party whether the claimant is a party to the event
     */
    record Casualties(
            Provenance provenance, String event, String harm, CasualtyFigures figures, Coverage coverage, boolean party)
            implements Claim {}

    /**
     * What a figure counts.
     *
     * @param victimClasses the classes of victims that are counted, by IRI; empty if all victims are
     * @param scope what part of the event is counted, in words; empty if the whole event is
     * @param until the time up to which the figure counts, in UTC
     */
    record Coverage(NavigableSet<String> victimClasses, String scope, Instant until) {
        /** Copies the set. */
        public Coverage {
            victimClasses = new TreeSet<>(victimClasses);
        }

        /** Whether all victims of the whole event are counted. */
        public boolean isWhole() {
            return victimClasses.isEmpty() && scope.isEmpty();
        }

        /** What is counted, as text that is equal if the same is counted; empty if all is. */
        public String key() {
            return String.join(" ", victimClasses) + (scope.isEmpty() ? "" : " | " + scope);
        }
    }

    /**
     * A decision of the operator of the store, which every rule prefers.
     *
     * @param property what is decided, by IRI: an {@link AssessedProperty}, or a kind of harm for its toll
     * @param values the decided values
     */
    record Adjudication(Provenance provenance, String event, String property, NavigableSet<Value> values)
            implements Claim {
        /** Copies the set. */
        public Adjudication {
            values = new TreeSet<>(values);
        }
    }

    /**
     * A denial of the event itself, or of what another claims about it.
     *
     * @param denied the event or claims that are denied, by IRI
     * @param party whether the claimant is a party to the event
     */
    record Denial(Provenance provenance, String event, Set<String> denied, boolean party) implements Claim {
        /** Copies the set, in order. */
        public Denial {
            denied = new TreeSet<>(denied);
        }

        /** Whether it denies the event itself, and not only a claim about it. */
        public boolean deniesEvent() {
            return denied.contains(event());
        }
    }

    /** Any other claim about the event. It counts as a source, and changes nothing else. */
    record Remark(Provenance provenance, String event) implements Claim {}
}
