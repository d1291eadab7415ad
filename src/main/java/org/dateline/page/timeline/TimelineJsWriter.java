// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.CalendarUnit;
import org.dateline.model.Named;
import org.dateline.model.timeline.EventRow;

/**
 * Writes a timeline in the JSON of TimelineJS 3 (timeline.knightlab.com/docs/json-format.html). TimelineJS takes texts as HTML, so they
 * are escaped. It cannot show events without a date, so they are left out.
 */
public final class TimelineJsWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** How far from the year 0 the dates of JavaScript reach, rounded down; beyond, TimelineJS knows years alone. */
    private static final int MOST_YEARS = 271_000;

    private final JsonGenerator json;
    private final TimelineExport export;
    private final EventText wording;
    private final SlideGroups groups;
    private final boolean isCosmological;

    private TimelineJsWriter(JsonGenerator json, TimelineExport export, SlideGroups groups) {
        this.json = json;
        this.export = export;
        this.wording = new EventText(export);
        this.groups = groups;
        this.isCosmological = export.slice().page().rows().stream()
                .flatMap(event -> Stream.concat(event.begin().stream(), event.end().stream()))
                .anyMatch(instant -> Math.abs(utc(instant).getYear()) > MOST_YEARS);
    }

    /**
     * Writes the events, those of the most frequent broad types in at most six groups; the stream stays open.
     *
     * @param broadest gives the broadest types above a type, or that type itself, for its IRI
     */
    public static void write(TimelineExport export, Function<String, List<Named>> broadest, OutputStream out)
            throws IOException {
        SlideGroups groups = new SlideGroups(export.slice().page().rows(), broadest);
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new TimelineJsWriter(json, export, groups).write();
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("scale", isCosmological ? "cosmological" : "human");
        json.writeObjectFieldStart("title");
        text("Events", "As of " + escaped(export.asOf()) + ". " + escaped(TimelineExport.RIGHTS));
        json.writeEndObject();
        json.writeArrayFieldStart("events");
        for (EventRow event : export.slice().page().rows()) {
            Instant begin = event.begin().orElse(null);
            if (begin != null) {
                event(event, begin);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void event(EventRow event, Instant begin) throws IOException {
        json.writeStartObject();
        json.writeStringField("unique_id", event.iri());
        json.writeStringField("display_date", escaped(event.span().inWords()));
        Instant end = event.end().orElse(null);
        CalendarUnit first = event.span().beginUnit();
        date("start_date", begin, first);
        if (end != null) {
            // Ends are inclusive in TimelineJS, but exclusive here.
            CalendarUnit unit = event.span().endUnit();
            Instant last = unit == CalendarUnit.CLOCK ? end : end.minus(1, ChronoUnit.DAYS);
            if (isLater(last, begin, unit.compareTo(first) < 0 ? unit : first)) {
                date("end_date", last, unit);
            }
        }
        String group = groups.of(event).orElse("");
        if (!group.isEmpty()) {
            json.writeStringField("group", escaped(group));
        }
        text(escaped(event.label()), body(event));
        json.writeEndObject();
    }

    private String body(EventRow event) {
        String sources = wording.sources(event).stream()
                .map(source -> "<li>" + escaped(source) + "</li>")
                .collect(Collectors.joining());
        String where = EventText.where(event);
        return "<p>"
                + escaped(
                        where.isEmpty()
                                ? EventText.statusAndSources(event)
                                : where + " · " + EventText.statusAndSources(event))
                + "</p>"
                + (sources.isEmpty() ? "" : "<ul>" + sources + "</ul>") + "<p><a href=\""
                + escaped(export.links().apply(event.iri())) + "\">More</a></p>";
    }

    private void text(String headline, String text) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", headline);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static boolean isLater(Instant last, Instant begin, CalendarUnit unit) {
        return switch (unit) {
            case YEAR -> utc(last).getYear() > utc(begin).getYear();
            case MONTH -> YearMonth.from(utc(last)).isAfter(YearMonth.from(utc(begin)));
            case DAY, CLOCK -> last.isAfter(begin);
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A date, no finer than its unit. TimelineJS takes the year −44 for 44 BC, which is −43 in ISO 8601. */
    private void date(String name, Instant instant, CalendarUnit unit) throws IOException {
        OffsetDateTime time = utc(instant);
        json.writeObjectFieldStart(name);
        json.writeNumberField("year", time.getYear() > 0 ? time.getYear() : time.getYear() - 1);
        if (!isCosmological && unit.compareTo(CalendarUnit.YEAR) > 0) {
            json.writeNumberField("month", time.getMonthValue());
        }
        if (!isCosmological && unit.compareTo(CalendarUnit.MONTH) > 0) {
            json.writeNumberField("day", time.getDayOfMonth());
        }
        if (!isCosmological && unit == CalendarUnit.CLOCK) {
            json.writeNumberField("hour", time.getHour());
            json.writeNumberField("minute", time.getMinute());
        }
        json.writeEndObject();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
