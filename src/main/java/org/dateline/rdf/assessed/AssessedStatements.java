// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What assessment states of one thing.
 *
 * @param current what is known today: triples of the default graph
 * @param history what was known at other times: triples of the history graph
 */
public record AssessedStatements(Set<Triple> current, Set<Triple> history) {
    /** Nothing. */
    public static final AssessedStatements NONE = new AssessedStatements(Set.of(), Set.of());

    /** Both parts together with those of other things. */
    public AssessedStatements and(AssessedStatements others) {
        return new AssessedStatements(union(current, others.current), union(history, others.history));
    }

    private static Set<Triple> union(Set<Triple> one, Set<Triple> other) {
        Set<Triple> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }
}
