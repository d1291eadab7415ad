package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.timeline.EventStatus;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Facets.Facet;
import org.dateline.model.timeline.Named;

/** Counts which things how many of the selected events have. */
final class FacetCount {
    private final Dictionaries numbers;
    private final Catalogue catalogue;
    private final List<Part> parts;

    FacetCount(Dictionaries numbers, Catalogue catalogue, List<Part> parts) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.parts = parts;
    }

    /** All facets. */
    Facets all() {
        return new Facets(facet(actors()), facet(places()), facet(types()), facet(statuses()));
    }

    private static Facet facet(List<Count> counts) {
        counts.sort(Comparator.comparingLong(Count::count)
                .reversed()
                .thenComparing(count -> count.thing().label())
                .thenComparing(count -> count.thing().iri()));
        List<Count> top = List.copyOf(counts.subList(0, Math.min(Facets.MOST, counts.size())));
        return new Facet(top, counts.size() - top.size());
    }

    /** Who takes part in how many, in no order. */
    List<Count> actors() {
        return flat(numbers.actors(), Segment.Involved::actors);
    }

    /** Where how many take place. */
    List<Count> places() {
        return nested(numbers.places(), Segment.Involved::places);
    }

    /** Of which type how many are. */
    List<Count> types() {
        return nested(numbers.types(), Segment.Involved::types);
    }

    /** How many each report tells, by its IRI. */
    Map<String, Long> reports() {
        long[] direct = new long[numbers.reports().size()];
        parts.forEach(part -> countDirect(part, part.segment().involved().reports(), direct));
        Map<String, Long> counts = new HashMap<>();
        for (int number = 0; number < direct.length; number++) {
            if (direct[number] > 0) {
                counts.put(numbers.reports().get(number), direct[number]);
            }
        }
        return counts;
    }

    private List<Count> flat(Dictionary dictionary, Function<Segment.Involved, Segment.Column> column) {
        Map<String, Long> none = Map.of();
        long[] direct = new long[dictionary.size()];
        parts.forEach(part -> countDirect(part, column.apply(part.segment().involved()), direct));
        return counts(dictionary, direct, none);
    }

    private List<Count> nested(Dictionary dictionary, Function<Segment.Involved, Segment.Column> column) {
        long[] direct = new long[dictionary.size()];
        Map<String, Long> within = new HashMap<>();
        for (Part part : parts) {
            Segment.Column things = column.apply(part.segment().involved());
            countDirect(part, things, direct);
            countTogether(dictionary, part, things, within);
        }
        return counts(dictionary, direct, within);
    }

    private static void countDirect(Part part, Segment.Column column, long[] direct) {
        IntLists lists = column.lists();
        part.rows().forEach((int row) -> {
            for (int i = 0; i < lists.size(row); i++) {
                direct[lists.get(row, i)]++;
            }
        });
    }

    /** An event of several things that lie within one other counts there once: takes off what adding up would count twice. */
    private void countTogether(Dictionary dictionary, Part part, Segment.Column column, Map<String, Long> within) {
        IntLists lists = column.lists();
        part.rows().forEach((int row) -> {
            if (lists.size(row) > 1) {
                Map<String, Integer> times = new HashMap<>();
                for (int number : lists.list(row)) {
                    catalogue.above(dictionary.get(number)).forEach(above -> times.merge(above, 1, Integer::sum));
                }
                times.forEach((above, count) -> within.merge(above, 1L - count, Long::sum));
            }
        });
    }

    private List<Count> counts(Dictionary dictionary, long[] direct, Map<String, Long> corrections) {
        boolean nested = dictionary != numbers.actors();
        Map<String, Long> within = new HashMap<>(corrections);
        for (int number = 0; number < direct.length; number++) {
            if (direct[number] > 0) {
                long events = direct[number];
                String iri = dictionary.get(number);
                Set<String> above = nested ? catalogue.above(iri) : Set.of(iri);
                above.forEach(each -> within.merge(each, events, Long::sum));
            }
        }
        List<Count> counts = new ArrayList<>();
        within.forEach((iri, count) -> {
            int number = dictionary.find(iri);
            boolean known = number >= 0 && number < direct.length;
            counts.add(new Count(catalogue.named(iri), count, known ? direct[number] : 0));
        });
        return counts;
    }

    private List<Count> statuses() {
        long[] counted = new long[Segment.STATUSES.size()];
        for (Part part : parts) {
            Segment.Marks marks = part.segment().marks();
            part.rows().forEach((int row) -> counted[marks.number(row)]++);
        }
        List<Count> counts = new ArrayList<>();
        for (EventStatus status : Segment.STATUSES) {
            long count = counted[Segment.STATUSES.indexOf(status)];
            if (count > 0) {
                counts.add(new Count(new Named(status.word(), status.word()), count, count));
            }
        }
        return counts;
    }
}
