// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The values that a rule derived for one property, and why.
 *
 * @param property the property
 * @param values the values, none or more
 * @param rule the rule's name, which is also that of its page
 * @param reasoning the sources, the outcome, and whether independent sources differ
 */
public record Finding(AssessedProperty property, NavigableSet<Value> values, String rule, Reasoning reasoning) {

    /** Copies the collection. */
    public Finding {
        values = new TreeSet<>(values);
    }

    /** Whether independent sources differ about the value. */
    public boolean disputed() {
        return reasoning.disputed();
    }

    /**
     * Why the value was derived.
     *
     * @param bases what the sources say, oldest first
     * @param outcome in words: which case of the rule applied
     * @param disputed whether independent sources differ
     */
    public record Reasoning(List<Basis> bases, String outcome, boolean disputed) {
        /** Copies the collection. */
        public Reasoning {
            bases = List.copyOf(bases);
        }
    }

    /**
     * What one source says.
     *
     * @param provenance the source and time
     * @param text in short, as an explanation shows it
     */
    public record Basis(Provenance provenance, String text) {}
}
