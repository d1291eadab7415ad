// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dateline.model.Named;
import org.dateline.model.Report;
import org.dateline.model.XsdTime;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.TimelineSlice;

/** Writes a timeline in Dateline's own JSON, which docs/timeline-json.md describes. */
public final class TimelineJsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final TimelineExport export;
    private final EventJsonWriter events;

    private TimelineJsonWriter(JsonGenerator json, TimelineExport export) {
        this.json = json;
        this.export = export;
        this.events = new EventJsonWriter(json, export);
    }

    /** Writes the whole slice; the stream stays open. */
    public static void write(TimelineExport export, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new TimelineJsonWriter(json, export).write();
        }
    }

    private void write() throws IOException {
        TimelineSlice.Summary summary = export.slice().summary();
        json.writeStartObject();
        json.writeStringField("self", export.self());
        if (export.next() != null) {
            json.writeStringField("next", export.next());
        }
        json.writeStringField("written", export.written().toString());
        json.writeStringField("asOf", export.asOf());
        json.writeStringField("rights", TimelineExport.RIGHTS);
        selection();
        json.writeNumberField("total", summary.total());
        json.writeNumberField("withoutHistory", summary.withoutHistory());
        json.writeArrayFieldStart("events");
        for (EventRow event : export.slice().page().rows()) {
            events.event(event);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reports");
        for (Report report : export.slice().page().reports().values()) {
            events.report(report);
        }
        json.writeEndArray();
        histogram(summary.histogram());
        facets(summary.facets());
        Lanes lanes = summary.lanes();
        if (lanes != null) {
            lanes(lanes);
        }
        json.writeEndObject();
    }

    private void selection() throws IOException {
        json.writeObjectFieldStart("selection");
        for (Map.Entry<String, List<String>> entry :
                export.slice().selection().parameters().values().entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            for (String value : entry.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void histogram(Histogram histogram) throws IOException {
        json.writeObjectFieldStart("histogram");
        json.writeStringField("unit", histogram.unit().word());
        json.writeNumberField("before", histogram.before());
        json.writeNumberField("undated", histogram.undated());
        json.writeArrayFieldStart("buckets");
        for (Histogram.Bucket bucket : histogram.buckets()) {
            json.writeStartObject();
            json.writeStringField("begin", XsdTime.of(bucket.begin()));
            json.writeStringField("end", XsdTime.of(bucket.end()));
            json.writeNumberField("count", bucket.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void facets(Facets facets) throws IOException {
        json.writeObjectFieldStart("facets");
        facet("actor", facets.actors());
        facet("place", facets.places());
        facet("type", facets.types());
        facet("status", facets.statuses());
        json.writeEndObject();
    }

    private void facet(String name, Facets.Facet facet) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("top");
        for (Facets.Count count : facet.top()) {
            json.writeStartObject();
            events.named(count.thing());
            json.writeNumberField("count", count.count());
            json.writeNumberField("direct", count.direct());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("more", facet.more());
        json.writeEndObject();
    }

    private void lanes(Lanes lanes) throws IOException {
        json.writeObjectFieldStart("lanes");
        json.writeStringField("by", lanes.by().word());
        json.writeNumberField("more", lanes.more());
        json.writeNumberField("without", lanes.without());
        json.writeArrayFieldStart("lanes");
        for (Lanes.Lane lane : lanes.lanes()) {
            json.writeStartObject();
            Named thing = lane.thing();
            events.named(thing);
            json.writeNumberField("count", lane.count());
            json.writeArrayFieldStart("bins");
            for (long bin : lane.bins()) {
                json.writeNumber(bin);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("events");
            for (EventRow event : lane.events()) {
                events.event(event);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
