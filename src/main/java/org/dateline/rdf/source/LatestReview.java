// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlReview;

/**
 * The newest review of a fact.
 *
 * @param review the review itself
 * @param decision an individual of {@code dl:Decision}
 * @param at when it was made, as it is written: {@code xsd:dateTime} in UTC
 * @param values the values that a correction gives, by property; none for other decisions
 */
public record LatestReview(Node review, Node decision, String at, Map<Node, List<Node>> values) {
    private static final Comparator<LatestReview> ORDER = Comparator.comparing(LatestReview::at)
            .thenComparingInt(verdict -> verdict.review().toString().length())
            .thenComparing(verdict -> verdict.review().toString());

    /** Keeps a copy. */
    public LatestReview {
        values = Map.copyOf(values);
    }

    /** Whether the fact was rejected. */
    public boolean isRejection() {
        return decision.equals(DlReview.REJECTED);
    }

    /** Whether the decision applies: a withdrawn one does not. */
    public boolean isInForce() {
        return !decision.equals(DlReview.WITHDRAWN);
    }

    /** The thing that the words of the fact denote according to a correction, if there is one. */
    public Optional<Node> other() {
        return values.getOrDefault(DlAccount.DENOTED_BY, List.of()).stream().findFirst();
    }

    /** The newer of two; of two of one instant the one whose name has the higher number. */
    LatestReview newer(LatestReview other) {
        return ORDER.compare(this, other) >= 0 ? this : other;
    }
}
