// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.EnglishText;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.SortOrder;

/**
 * The events of a page in groups by day, month or year, depending on the number of groups.
 *
 * @param groups in the order of the page
 */
public record EventListing(List<Group> groups) {
    /** The greatest number of groups by day or month. */
    private static final int MOST_GROUPS = 45;

    /** Keeps a copy. */
    public EventListing {
        groups = List.copyOf(groups);
    }

    /**
     * A group of events.
     *
     * @param heading the day, month or year; empty if the events are not sorted by time
     * @param rows the events
     */
    public record Group(String heading, List<EventRow> rows) {

        /** The time of an event in words; empty if the heading says the same. */
        public String when(EventRow row) {
            String words = row.span().inWords();
            return words.equals(heading) ? "" : words;
        }
    }

    /** The listing of a page. */
    static EventListing of(List<EventRow> rows, SortOrder sort) {
        if (sort == SortOrder.SOURCES || rows.isEmpty()) {
            return new EventListing(rows.isEmpty() ? List.of() : List.of(new Group("", rows)));
        }
        for (Unit unit : Unit.values()) {
            Map<String, List<EventRow>> groups = grouped(rows, unit);
            if (groups.size() <= MOST_GROUPS || unit == Unit.YEAR) {
                List<Group> listed = new ArrayList<>();
                groups.forEach((heading, members) -> listed.add(new Group(heading, List.copyOf(members))));
                return new EventListing(listed);
            }
        }
        throw new IllegalStateException("No unit fits, although groups by year always fit.");
    }

    private enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    private static Map<String, List<EventRow>> grouped(List<EventRow> rows, Unit unit) {
        Map<String, List<EventRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(heading(row.span(), unit), any -> new ArrayList<>())
                .add(row));
        return groups;
    }

    /** A span that is only known to the month or year is under that month or year, not under its first day. */
    private static String heading(TimeSpan span, Unit unit) {
        Instant begin = span.begin().orElse(null);
        if (begin == null) {
            return "Without a date";
        }
        LocalDate day = begin.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean coarse = span.latestBegin() == null
                && span.latestEnd() != null
                && span.latestEnd().isAfter(begin.plusSeconds(7 * 86_400L));
        return switch (unit) {
            case DAY -> coarse ? span.inWords() : EnglishText.day(day);
            case MONTH -> EnglishText.month(day);
            case YEAR -> EnglishText.year(day.getYear());
        };
    }
}
