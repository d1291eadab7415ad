package org.dateline.page.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.model.Position;
import org.dateline.model.Report;
import org.dateline.model.timeline.EventRow;

/**
 * Writes a timeline as GeoJSON (RFC 7946): a feature for each event, at the coordinates of its places. An event without coordinates has a
 * null geometry, which the standard allows. Foreign members describe the file.
 */
public final class GeoJsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private GeoJsonWriter() {}

    /** Writes the events; the stream stays open. */
    public static void write(TimelineExport export, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("self", export.self());
            if (export.next() != null) {
                json.writeStringField("next", export.next());
            }
            json.writeStringField("asOf", export.asOf());
            json.writeStringField("rights", TimelineExport.RIGHTS);
            json.writeNumberField("total", export.slice().summary().total());
            EventJsonWriter events = new EventJsonWriter(json, export);
            json.writeArrayFieldStart("features");
            for (EventRow event : export.slice().page().rows()) {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                json.writeStringField("id", event.iri());
                geometry(json, event);
                json.writeObjectFieldStart("properties");
                events.fields(event);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("reports");
            for (Report report : export.slice().page().reports().values()) {
                events.report(report);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void geometry(JsonGenerator json, EventRow event) throws IOException {
        List<Position> points = event.involved().points();
        if (points.isEmpty()) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", points.size() == 1 ? "Point" : "MultiPoint");
        json.writeFieldName("coordinates");
        if (points.size() > 1) {
            json.writeStartArray();
        }
        for (Position point : points) {
            json.writeStartArray();
            json.writeNumber(point.longitude());
            json.writeNumber(point.latitude());
            json.writeEndArray();
        }
        if (points.size() > 1) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
