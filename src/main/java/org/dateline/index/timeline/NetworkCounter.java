// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.ActorNetwork.Tie;
import org.dateline.model.timeline.Facets.Count;

/** Counts who took part in the same events. */
final class NetworkCounter {
    /** Of an event with more actors only the first count: the pairs grow with the square. */
    private static final int MOST_OF_AN_EVENT = 100;

    private final Dictionary actors;
    private final List<SegmentRows> parts;

    NetworkCounter(Dictionary actors, List<SegmentRows> parts) {
        this.actors = actors;
        this.parts = parts;
    }

    /** The network of those who have most events. */
    ActorNetwork of(List<Count> counts) {
        List<Count> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(count -> count.thing()
                .iri()));
        List<Count> most = List.copyOf(sorted.subList(0, Math.min(ActorNetwork.MOST_ACTORS, sorted.size())));
        int[] places = new int[actors.size()];
        for (int place = 0; place < most.size(); place++) {
            places[actors.find(most.get(place).thing().iri())] = place + 1;
        }
        List<Tie> ties = ties(most, common(places, most.size()));
        ties.sort(Comparator.comparingLong(Tie::events)
                .reversed()
                .thenComparing(Tie::one)
                .thenComparing(Tie::other));
        return new ActorNetwork(
                most,
                List.copyOf(ties.subList(0, Math.min(ActorNetwork.MOST_TIES, ties.size()))),
                sorted.size() - most.size());
    }

    /**
     * How many events each two of those who count have in common, as one half of a square.
     *
     * @param places of each actor its place among those who count, from 1; 0 for others
     */
    private int[][] common(int[] places, int most) {
        int[][] common = new int[most][];
        for (int i = 0; i < most; i++) {
            common[i] = new int[i];
        }
        for (SegmentRows part : parts) {
            IntLists lists = part.segment().involved().actors().lists();
            part.rows().forEach((int row) -> {
                int size = Math.min(lists.size(row), MOST_OF_AN_EVENT);
                for (int i = 0; i < size; i++) {
                    for (int j = i + 1; j < size; j++) {
                        count(place(lists.get(row, i), places), place(lists.get(row, j), places), common);
                    }
                }
            });
        }
        return common;
    }

    /** An actor that came after the counts were made has none. */
    private static int place(int actor, int[] places) {
        return actor < places.length ? places[actor] : 0;
    }

    private static void count(int one, int other, int[][] common) {
        if (one > 0 && other > 0 && one != other) {
            common[Math.max(one, other) - 1][Math.min(one, other) - 1]++;
        }
    }

    /** Of very many ties only those that may be among the most are made. */
    private static List<Tie> ties(List<Count> most, int[][] common) {
        long[] counts = Arrays.stream(common)
                .flatMapToInt(Arrays::stream)
                .filter(count -> count > 0)
                .asLongStream()
                .toArray();
        long least = ThingCounter.least(counts, ActorNetwork.MOST_TIES);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            for (int j = 0; j < i; j++) {
                if (common[i][j] >= least) {
                    ties.add(tie(most.get(i), most.get(j), common[i][j]));
                }
            }
        }
        return ties;
    }

    private static Tie tie(Count one, Count other, long events) {
        String first = one.thing().iri();
        String second = other.thing().iri();
        boolean ordered = first.compareTo(second) < 0;
        return new Tie(ordered ? first : second, ordered ? second : first, events);
    }
}
