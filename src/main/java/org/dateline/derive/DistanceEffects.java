// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.assess.DistanceRule;
import org.dateline.model.DistanceComparison;
import org.dateline.model.changes.Effects.DistanceEffect;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is computed beside a claimed distance in two states of knowledge.
 *
 * @param before the first state
 * @param after the second state
 */
record DistanceEffects(Side before, Side after) {
    /**
     * A state of knowledge.
     *
     * @param asOf {@link Instant#MAX} for all sources that have no newer revision
     */
    record Side(DistanceReader reader, Instant asOf) {
        private @Nullable DistanceComparison comparison(Node claim) {
            return reader.find(claim, asOf).map(DistanceRule::compare).orElse(null);
        }

        private Optional<String> place(Node claim, Node end) {
            return reader.places(claim, end).stream().findFirst();
        }
    }

    /**
     * What differs, if anything does.
     *
     * @param changed when, where that is known
     */
    Optional<DistanceEffect> find(Node claim, @Nullable Instant changed) {
        DistanceComparison first = before.comparison(claim);
        DistanceComparison second = after.comparison(claim);
        if (Objects.equals(shown(first), shown(second))) {
            return Optional.empty();
        }
        return Optional.of(new DistanceEffect(
                claim.toString(), place(claim, Dl.FROM), place(claim, Dl.TO), first, second, changed));
    }

    private static @Nullable String shown(@Nullable DistanceComparison comparison) {
        return comparison == null ? null : comparison.inWords();
    }

    private String place(Node claim, Node end) {
        return after.place(claim, end).or(() -> before.place(claim, end)).orElse("");
    }
}
