// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.dateline.model.timeline.EventRow;

/**
 * Writes a timeline in the JSON of TimelineJS 3 (timeline.knightlab.com/docs/json-format.html). TimelineJS takes texts as HTML, so they
 * are escaped. It cannot show events without a date, so they are left out.
 */
public final class TimelineJsWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final TimelineExport export;
    private final EventText wording;

    private TimelineJsWriter(JsonGenerator json, TimelineExport export) {
        this.json = json;
        this.export = export;
        this.wording = new EventText(export);
    }

    /** Writes the events; the stream stays open. */
    public static void write(TimelineExport export, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new TimelineJsWriter(json, export).write();
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("scale", "human");
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
        json.writeObjectFieldStart("start_date");
        date(begin, isMidnight(begin));
        json.writeEndObject();
        Instant end = event.end().orElse(null);
        // Ends are inclusive in TimelineJS, but exclusive here.
        Instant last = end == null || !isMidnight(end) ? end : end.minus(1, ChronoUnit.DAYS);
        if (last != null && last.isAfter(begin)) {
            json.writeObjectFieldStart("end_date");
            date(last, isMidnight(last));
            json.writeEndObject();
        }
        if (event.span().ongoing() != null) {
            json.writeStringField("display_date", escaped(event.span().inWords()));
        }
        if (!EventText.what(event).isEmpty()) {
            json.writeStringField("group", EventText.what(event));
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

    private static boolean isMidnight(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.DAYS));
    }

    private void date(Instant instant, boolean dayOnly) throws IOException {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        json.writeNumberField("year", time.getYear());
        json.writeNumberField("month", time.getMonthValue());
        json.writeNumberField("day", time.getDayOfMonth());
        if (!dayOnly) {
            json.writeNumberField("hour", time.getHour());
            json.writeNumberField("minute", time.getMinute());
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
