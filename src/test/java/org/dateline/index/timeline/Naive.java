// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Position;
import org.dateline.model.timeline.EventRecord;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.ThingRecord;

/** The timeline's meaning, written down as plainly as can be: one record after the other against each filter. */
record Naive(Collection<EventRecord> events, Map<String, ThingRecord> things) {

    List<EventRecord> matching(Selection selection) {
        return events.stream().filter(event -> isSelected(event, selection)).toList();
    }

    private boolean isSelected(EventRecord event, Selection selection) {
        return isKnown(event, selection)
                && isAny(event.involved().actors(), selection.things().actors())
                && isAny(above(event.involved().places()), selection.things().places())
                && isAny(above(event.involved().types()), selection.things().types())
                && (selection.marks().statuses().isEmpty()
                        || selection.marks().statuses().contains(event.marks().status()))
                && (selection.marks().disputed() == null
                        || selection.marks().disputed() == event.marks().disputed())
                && isInBox(event, selection)
                && isInPeriod(event, selection.period());
    }

    private static boolean isKnown(EventRecord event, Selection selection) {
        EventRecord.Known known = event.known();
        return selection.asOf() == null
                ? known == null
                : known != null && known.at(selection.asOf().last());
    }

    private static boolean isAny(Collection<String> have, Set<String> wanted) {
        return wanted.isEmpty() || have.stream().anyMatch(wanted::contains);
    }

    Set<String> above(Collection<String> iris) {
        Set<String> all = new HashSet<>(iris);
        int before;
        do {
            before = all.size();
            for (String iri : List.copyOf(all)) {
                ThingRecord thing = things.get(iri);
                if (thing != null) {
                    all.addAll(thing.parents());
                }
            }
        } while (all.size() > before);
        return all;
    }

    private boolean isInBox(EventRecord event, Selection selection) {
        if (selection.box() == null) {
            return true;
        }
        for (String place : event.involved().places()) {
            ThingRecord thing = things.get(place);
            Position point = thing == null ? null : thing.position();
            if (point != null && selection.box().contains(point)) {
                return true;
            }
        }
        return false;
    }

    /** An event overlaps [from, to) when begin < to and (end > from or begin = end ≥ from). */
    private static boolean isInPeriod(EventRecord event, Selection.Period period) {
        if (!period.isLimited()) {
            return true;
        }
        Instant from = period.begin().orElse(Instant.MIN);
        Instant to = period.end().orElse(Instant.MAX);
        if (event.span().begin().isEmpty()) {
            return false;
        }
        Instant begin = event.span().begin().get();
        Instant end = event.span().end().orElse(Instant.MAX);
        boolean overlaps = begin.isBefore(to) && (end.isAfter(from) || (begin.equals(end) && !end.isBefore(from)));
        if (!period.certainly()) {
            return overlaps;
        }
        Instant earliest = event.span().earliestBegin();
        Instant last = event.span().latestEnd();
        boolean begins = period.from() == null || (earliest != null && !earliest.isBefore(from));
        boolean ends = period.to() == null || (last != null && !last.isAfter(to));
        return overlaps && begins && ends;
    }

    List<String> sorted(Selection selection, SortOrder sort) {
        List<EventRecord> sorted = new ArrayList<>(matching(selection));
        Comparator<EventRecord> byBegin =
                Comparator.comparing(event -> event.span().begin().orElse(Instant.MAX));
        Comparator<EventRecord> ascending = byBegin.thenComparing(EventRecord::iri);
        Comparator<EventRecord> undatedLast =
                Comparator.comparing(event -> event.span().begin().isEmpty());
        Comparator<EventRecord> latest = undatedLast.thenComparing(ascending.reversed());
        Comparator<EventRecord> independent =
                Comparator.comparing(event -> -event.marks().independent());
        sorted.sort(
                switch (sort) {
                    case BEGIN -> ascending;
                    case LATEST -> latest;
                    case SOURCES -> independent.thenComparing(latest);
                });
        return sorted.stream().map(EventRecord::iri).toList();
    }
}
