package org.dateline.model;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What a source says about an event beyond telling it. */
public sealed interface Claim extends Statement {

    /**
     * How many were harmed.
     *
     * @param harm the kind of harm, by IRI
     * @param figures the numbers
     * @param victimClasses of whom alone it speaks, by IRI; empty where it speaks of all
     * @param party whether the claimant is a party to the event
     */
    record Casualties(
            Provenance said,
            String event,
            String harm,
            CasualtyFigures figures,
            NavigableSet<String> victimClasses,
            boolean party)
            implements Claim {
        /** Keeps a copy. */
        public Casualties {
            victimClasses = new TreeSet<>(victimClasses);
        }
    }

    /**
     * What someone with the authority of the store has settled: every rule prefers it.
     *
     * @param property the predicate that is settled, by IRI: an owned one, or a kind of harm for its toll
     * @param values what it is
     */
    record Adjudication(Provenance said, String event, String property, NavigableSet<Value> values) implements Claim {
        /** Keeps a copy. */
        public Adjudication {
            values = new TreeSet<>(values);
        }
    }

    /**
     * A contradiction: of the event itself, or of what another claims about it.
     *
     * @param denied what is denied: the event or claims, by IRI
     * @param party whether the claimant is a party to the event
     */
    record Denial(Provenance said, String event, Set<String> denied, boolean party) implements Claim {
        /** Keeps a copy in order. */
        public Denial {
            denied = new TreeSet<>(denied);
        }

        /** Whether it says that the event did not happen, rather than that something about it is not so. */
        public boolean ofTheEvent() {
            return denied.contains(event());
        }
    }

    /** Any other claim about the event: it counts as a source, and changes nothing else. */
    record Remark(Provenance said, String event) implements Claim {}
}
