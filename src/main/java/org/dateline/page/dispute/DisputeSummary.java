// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.dispute;

import java.util.List;
import org.dateline.model.timeline.SortOrder;
import org.dateline.page.Link;

/**
 * All disputed events of a selection in short.
 *
 * @param choice the filters and the order
 * @param subjects what sources differ on, each with its number of events, linked to the list with that filter
 * @param rows the events
 * @param total the number of events, of which the rows are the first
 * @param cut that the subjects are known of the first events only, in words; empty if of all
 */
public record DisputeSummary(Choice choice, List<Subject> subjects, List<Row> rows, long total, String cut) {
    /** Nothing is selected, of no kind. */
    public static final DisputeSummary NONE =
            new DisputeSummary(new Choice("", "", "", "", SortOrder.LATEST), List.of(), List.of(), 0, "");

    /** Keeps copies. */
    public DisputeSummary {
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
    }

    /** Whether the table has fewer rows than there are events. */
    public boolean isCut() {
        return rows.size() < total;
    }

    /**
     * The filters and the order, as in the address.
     *
     * @param about what the sources differ on; empty if anything
     * @param from the first day, month or year; empty if any
     * @param to the last day, month or year; empty if any
     * @param q words that events contain; empty if any
     * @param sort the order
     */
    public record Choice(String about, String from, String to, String q, SortOrder sort) {
        /** Whether any filter is set. */
        public boolean isFiltered() {
            return !(about + from + to + q).isEmpty();
        }
    }

    /**
     * Something that sources differ on.
     *
     * @param events the list with this filter
     * @param count the number of events
     * @param chosen whether the list has this filter
     */
    public record Subject(Link events, String count, boolean chosen) {}

    /**
     * A disputed event.
     *
     * @param event the event, linked to its page
     * @param date its date in words
     * @param place its place; empty if unknown
     * @param about what the sources differ on, in words
     * @param sources the number of sources
     * @param independent the number of independent sources
     */
    public record Row(Link event, String date, String place, List<String> about, long sources, long independent) {
        /** Keeps a copy. */
        public Row {
            about = List.copyOf(about);
        }

        /** What the sources differ on, as one text. */
        public String subjects() {
            return String.join(", ", about);
        }
    }
}
