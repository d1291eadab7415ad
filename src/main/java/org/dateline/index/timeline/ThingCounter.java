// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Facets.Facet;

/** How many events have which things, by numbers; a thing is named only when it is handed out. */
final class ThingCounter {
    private static final Comparator<Count> BY_NAME = Comparator.comparing(
                    (Count count) -> count.thing().label())
            .thenComparing(count -> count.thing().iri());

    private final IntFunction<String> iris;
    private final ThingCatalogue catalogue;
    private final long[] within;
    private final long[] direct;

    /**
     * Of these things.
     *
     * @param iris the thing of each number
     * @param within how many events have the thing or what lies within it
     * @param direct how many have the very thing; numbers beyond its end have none
     */
    ThingCounter(IntFunction<String> iris, ThingCatalogue catalogue, long[] within, long[] direct) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.within = within;
        this.direct = direct;
    }

    /** All that some event has, in no order. */
    List<Count> all() {
        return from(within, 1);
    }

    /** Those that most events have, what lies within them included; alike ones by name. */
    Facet facet(int most) {
        List<Count> top = top(within, most, Comparator.comparingLong(Count::count));
        return new Facet(top, positive(within) - top.size());
    }

    /** Those that most events have themselves; alike ones by name. */
    Facet direct(int most) {
        List<Count> top = top(direct, most, Comparator.comparingLong(Count::direct));
        return new Facet(top, positive(direct) - top.size());
    }

    private List<Count> top(long[] counts, int most, Comparator<Count> fewestFirst) {
        List<Count> some = from(counts, least(counts, most));
        some.sort(fewestFirst.reversed().thenComparing(BY_NAME));
        return List.copyOf(some.subList(0, Math.min(most, some.size())));
    }

    /** The least count of the highest ones, at least 1: so that only those few need a name and an order. */
    static long least(long[] counts, int most) {
        long[] sorted = counts.clone();
        Arrays.sort(sorted);
        return most > sorted.length ? 1 : Math.max(1, sorted[sorted.length - most]);
    }

    private List<Count> from(long[] counts, long least) {
        List<Count> some = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] >= least) {
                some.add(count(number));
            }
        }
        return some;
    }

    private Count count(int number) {
        return new Count(
                catalogue.named(iris.apply(number)), within[number], number < direct.length ? direct[number] : 0);
    }

    private static int positive(long[] counts) {
        int positive = 0;
        for (long count : counts) {
            positive += count > 0 ? 1 : 0;
        }
        return positive;
    }
}
