// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Position;
import org.dateline.model.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Geoparsing scores after Gritta, Pilehvar and Collier, "A Pragmatic Guide to Geoparsing Evaluation" (2020): precision, recall and F1 of
 * toponyms, and of the toponyms found the share that lies within 161 km (100 miles) of the gold position.
 *
 * @param gold how many the annotators marked
 * @param found how many a system marked
 * @param both how many of these have the same span
 * @param distances for each of those the metres from the gold position; infinity where the system gave none
 */
record ToponymScore(int gold, int found, int both, List<Double> distances) {
    /** Nothing read yet. */
    static final ToponymScore NOTHING = new ToponymScore(0, 0, 0, List.of());

    private static final double NEAR = 161_000;

    /**
     * A name with its place.
     *
     * @param position null where it has none
     */
    record Placed(Span span, @Nullable Position position) {}

    /** Of one text. */
    static ToponymScore of(List<Placed> gold, List<Placed> found) {
        List<Double> distances = new ArrayList<>();
        for (Placed one : gold) {
            found.stream()
                    .filter(other -> other.span().equals(one.span()))
                    .findFirst()
                    .ifPresent(other -> distances.add(metres(one.position(), other.position())));
        }
        return new ToponymScore(gold.size(), found.size(), distances.size(), distances);
    }

    private static double metres(@Nullable Position one, @Nullable Position other) {
        return one == null || other == null ? Double.POSITIVE_INFINITY : one.metresTo(other);
    }

    /** Of both texts together (micro-average). */
    ToponymScore plus(ToponymScore other) {
        List<Double> all = new ArrayList<>(distances);
        all.addAll(other.distances);
        return new ToponymScore(gold + other.gold, found + other.found, both + other.both, all);
    }

    double precision() {
        return found == 0 ? 0 : (double) both / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) both / gold;
    }

    double f1() {
        return gold + found == 0 ? 0 : 2.0 * both / (gold + found);
    }

    /** The share of the toponyms found that lie within 161 km. */
    double within161km() {
        return both == 0
                ? 0
                : (double) distances.stream().filter(metres -> metres <= NEAR).count() / both;
    }

    /** The median of the distances, in kilometres. */
    double medianKilometres() {
        return distances.isEmpty() ? 0 : distances.stream().sorted().toList().get(distances.size() / 2) / 1000;
    }
}
