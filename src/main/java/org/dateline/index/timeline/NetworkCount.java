package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.ActorNetwork.Tie;
import org.dateline.model.timeline.Facets.Count;

/** Counts who took part in the same events. */
final class NetworkCount {
    /** Of an event with more actors only the first count: the pairs grow with the square. */
    private static final int MOST_OF_AN_EVENT = 100;

    private final Dictionary actors;
    private final List<Part> parts;

    NetworkCount(Dictionary actors, List<Part> parts) {
        this.actors = actors;
        this.parts = parts;
    }

    /** The network of those who have most events. */
    ActorNetwork of(List<Count> counts) {
        List<Count> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(count -> count.thing()
                .iri()));
        List<Count> most = List.copyOf(sorted.subList(0, Math.min(ActorNetwork.MOST_ACTORS, sorted.size())));
        boolean[] taken = new boolean[actors.size()];
        most.forEach(count -> taken[actors.find(count.thing().iri())] = true);
        List<Tie> ties = ties(taken);
        ties.sort(Comparator.comparingLong(Tie::events)
                .reversed()
                .thenComparing(Tie::one)
                .thenComparing(Tie::other));
        return new ActorNetwork(
                most,
                List.copyOf(ties.subList(0, Math.min(ActorNetwork.MOST_TIES, ties.size()))),
                sorted.size() - most.size());
    }

    private List<Tie> ties(boolean[] taken) {
        Map<Long, Long> pairs = new HashMap<>();
        for (Part part : parts) {
            IntLists lists = part.segment().involved().actors().lists();
            part.rows().forEach((int row) -> {
                int size = Math.min(lists.size(row), MOST_OF_AN_EVENT);
                for (int i = 0; i < size; i++) {
                    for (int j = i + 1; j < size; j++) {
                        count(lists.get(row, i), lists.get(row, j), taken, pairs);
                    }
                }
            });
        }
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((pair, events) -> {
            String one = actors.get((int) (pair >>> 32));
            String other = actors.get((int) (long) pair);
            boolean ordered = one.compareTo(other) < 0;
            ties.add(new Tie(ordered ? one : other, ordered ? other : one, events));
        });
        return ties;
    }

    private static void count(int one, int other, boolean[] taken, Map<Long, Long> pairs) {
        if (one < taken.length && other < taken.length && taken[one] && taken[other]) {
            pairs.merge(((long) Math.min(one, other) << 32) | Math.max(one, other), 1L, Long::sum);
        }
    }
}
