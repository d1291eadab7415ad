// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.model.EnglishText;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.Selection;
import org.jspecify.annotations.Nullable;

/** A selection in words: "Events in Tripolitania with the Libyan National Army, April 2019, as known on 10 April 2019". */
final class SelectionTitle {
    private static final int DAY = "2019-04-03".length();

    private final Selection selection;
    private final UnaryOperator<String> labels;

    /**
     * Words for one selection.
     *
     * @param labels gives the label of a thing for its IRI
     */
    SelectionTitle(Selection selection, UnaryOperator<String> labels) {
        this.selection = selection;
        this.labels = labels;
    }

    /** The whole title. */
    String text() {
        Selection.Things things = selection.things();
        return capitalized(marks() + "events")
                + part(" of the type ", things.types())
                + (selection.q() == null ? "" : " with the words “" + selection.q() + "”")
                + part(" in ", things.places())
                + (selection.box() == null ? "" : " in a section of the map")
                + part(" with ", things.actors())
                + (selection.period().isLimited() ? ", " + period() : "")
                + (selection.asOf() == null ? "" : ", " + asOf(selection.asOf()));
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String marks() {
        Boolean disputed = selection.marks().disputed();
        String differ = disputed == null ? "" : disputed ? "disputed " : "undisputed ";
        String statuses = selection.marks().statuses().stream()
                .map(SelectionTitle::status)
                .collect(Collectors.joining(" or "));
        return differ + (statuses.isEmpty() ? "" : statuses + " ");
    }

    /** The status as an adjective before "events". */
    private static String status(Status status) {
        return switch (status) {
            case OCCURRED -> "past";
            case UNKNOWN -> "unconfirmed";
            default -> status.label();
        };
    }

    private String part(String before, Collection<String> iris) {
        return iris.isEmpty() ? "" : before + iris.stream().map(labels).collect(Collectors.joining(" or "));
    }

    /** The period: {@code April 2019}, {@code from 3 April 2019 onwards}. */
    String period() {
        Moment from = selection.period().from();
        Moment to = selection.period().to();
        String certainly = selection.period().certainly() ? "certainly within " : "";
        return certainly + period(from, to);
    }

    private static String period(@Nullable Moment from, @Nullable Moment to) {
        if (from == null) {
            return to == null ? "" : "until " + end(to);
        }
        if (to == null) {
            return "from " + span(from.begin(), from.end()) + " onwards";
        }
        return span(from.begin(), to.end());
    }

    private static String end(Moment to) {
        return span(to.begin(), to.end());
    }

    private static String span(Instant begin, Instant end) {
        return new TimeSpan(begin, null, null, end).inWords();
    }

    /** The time of knowledge: {@code as known on 10 April 2019}. */
    static String asOf(Moment moment) {
        boolean instant = moment.begin().equals(moment.end());
        if (instant) {
            return "as known at " + EnglishText.instant(moment.begin().toString());
        }
        boolean day = moment.text().length() >= DAY;
        return (day ? "as known on " : "as known at the end of ") + span(moment.begin(), moment.end());
    }

    /** Each filter with the link that removes it. */
    List<FilterChip> chips(TimelineLinks links) {
        return new FilterChips(selection, labels, links).list(this);
    }
}
