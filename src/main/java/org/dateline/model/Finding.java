package org.dateline.model;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a rule has found of one predicate, and why.
 *
 * @param owned the predicate
 * @param values its values
 * @param rule the rule's name, which is the name of its page
 * @param reasoning what it rests on, how it came about, and whether independent sources differ about it
 */
public record Finding(AssessedProperty owned, NavigableSet<Value> values, String rule, Reasoning reasoning) {

    /** Keeps a copy. */
    public Finding {
        values = new TreeSet<>(values);
    }

    /** Whether independent sources differ about it. */
    public boolean disputed() {
        return reasoning.disputed();
    }

    /**
     * Why a value is what it is.
     *
     * @param bases what was said that bears on it, oldest first
     * @param outcome in words: which way the rule went
     * @param disputed whether independent sources differ
     */
    public record Reasoning(List<Basis> bases, String outcome, boolean disputed) {
        /** Keeps a copy. */
        public Reasoning {
            bases = List.copyOf(bases);
        }
    }

    /**
     * One thing said.
     *
     * @param said who said it, and when
     * @param what in short, as an explanation shows it
     */
    public record Basis(Provenance said, String what) {}
}
