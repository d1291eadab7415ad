// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.dateline.model.XsdTime;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventView;

/**
 * The title of an event and its summary in one line.
 *
 * @param view the event and its sources
 */
public record EventHead(EventView view) {

    /** The label of the event; without a label the local name of its IRI. */
    public String title() {
        return assessed().label().isBlank()
                ? Iri.localName(view.iri())
                : assessed().label();
    }

    /** Time, place, status and sources in one line. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        String when = assessed().span().inWords();
        String where = where();
        parts.add(when.isEmpty() ? "date unknown" : when);
        if (!where.isEmpty()) {
            parts.set(0, parts.get(0) + ", " + where);
        }
        parts.add(statusInWords());
        parts.add(sources());
        if (assessed().counts().disputed()) {
            parts.add("disputed");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The status; {@code status unknown} if no source states one. */
    public String statusInWords() {
        Status status = assessed().status();
        return status == Status.UNKNOWN ? "status unknown" : status.label();
    }

    /** {@code 3 sources, 2 independent}; empty without sources. */
    public String sources() {
        AssessedEvent.Counts counts = assessed().counts();
        if (counts.sources() == 0) {
            return "";
        }
        return EnglishText.count(counts.sources(), "source")
                + (counts.sources() > 1 ? ", " + EnglishText.number(counts.independent()) + " independent" : "");
    }

    /** What the page shows where that is not today: the end of a day, or the very instant that somebody asked for. */
    public String knownThen() {
        EventView.Bounds bounds = view.bounds();
        return Moment.find(bounds.asOfText())
                .map(moment -> moment.isInstant()
                        ? "As known on " + EnglishText.instant(XsdTime.of(moment.begin()))
                        : "As known at the end of "
                                + EnglishText.day(LocalDate.ofInstant(moment.last(), ZoneOffset.UTC)) + " (UTC)")
                .orElse("");
    }

    /** The values on which sources differ. */
    public EventDifferences differences() {
        return EventDifferences.of(assessed());
    }

    /** The names of the first participants. */
    String people() {
        return assessed().parts().stream()
                .limit(4)
                .map(part -> part.agent().label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String where() {
        return new EventWhere(assessed().places()).inWords();
    }

    private AssessedEvent assessed() {
        return view.assessed();
    }
}
