// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.Report;
import org.dateline.model.XsdTime;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;
import org.jspecify.annotations.Nullable;

/** Writes events and their actors, places, types and reports as JSON objects. */
final class EventJsonWriter {
    private final JsonGenerator json;
    private final TimelineExport export;

    EventJsonWriter(JsonGenerator json, TimelineExport export) {
        this.json = json;
        this.export = export;
    }

    /** Writes an event as an object. */
    void event(EventRow event) throws IOException {
        json.writeStartObject();
        fields(event);
        json.writeEndObject();
    }

    /** Writes the fields of an event into the current object. */
    void fields(EventRow event) throws IOException {
        json.writeStringField("iri", event.iri());
        json.writeStringField("href", export.links().apply(event.iri()));
        json.writeStringField("label", event.label());
        json.writeStringField("when", event.span().inWords());
        time("begin", event.begin().orElse(null));
        time("end", event.end().orElse(null));
        time("earliestBegin", event.span().earliestBegin());
        time("latestBegin", event.span().latestBegin());
        time("earliestEnd", event.span().earliestEnd());
        time("latestEnd", event.span().latestEnd());
        time("lastToldOn", event.span().lastTold());
        json.writeStringField("status", event.status().word());
        json.writeBooleanField("disputed", event.marks().disputed());
        json.writeNumberField("sources", event.marks().sources());
        json.writeNumberField("independentSources", event.marks().independent());
        named("actors", event.involved().actors());
        json.writeArrayFieldStart("places");
        for (EventPlace place : event.involved().places()) {
            place(place);
        }
        json.writeEndArray();
        named("types", event.involved().types());
        json.writeArrayFieldStart("reports");
        for (String report : event.marks().reports()) {
            json.writeString(report);
        }
        json.writeEndArray();
    }

    private void time(String name, @Nullable Instant instant) throws IOException {
        if (instant != null) {
            json.writeStringField(name, XsdTime.of(instant));
        }
    }

    private void named(String name, List<Named> things) throws IOException {
        json.writeArrayFieldStart(name);
        for (Named thing : things) {
            json.writeStartObject();
            named(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of a thing into the current object. */
    void named(Named thing) throws IOException {
        json.writeStringField("iri", thing.iri());
        json.writeStringField("label", thing.label());
    }

    private void place(EventPlace place) throws IOException {
        json.writeStartObject();
        named(new Named(place.iri(), place.label()));
        Position position = place.position();
        if (position != null) {
            json.writeNumberField("latitude", position.latitude());
            json.writeNumberField("longitude", position.longitude());
        }
        if (!place.precision().isEmpty()) {
            json.writeStringField("precision", place.precision());
        }
        json.writeEndObject();
    }

    /** Writes a report as an object. */
    void report(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("iri", report.iri());
        field("article", report.article());
        field("name", report.name());
        field("headline", report.headline());
        field("publisher", report.publisher());
        field("url", report.url());
        field("published", report.published());
        json.writeEndObject();
    }

    private void field(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
