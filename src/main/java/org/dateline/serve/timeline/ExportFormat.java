// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.page.timeline.CalendarWriter;
import org.dateline.page.timeline.CsvWriter;
import org.dateline.page.timeline.GeoJsonWriter;
import org.dateline.page.timeline.NetworkWriter;
import org.dateline.page.timeline.TimelineExport;
import org.dateline.page.timeline.TimelineJsWriter;
import org.dateline.page.timeline.TimelineJsonWriter;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;

/** The file formats of a timeline. */
public enum ExportFormat {
    /** Dateline's own format, see docs/timeline-json.md. */
    JSON("JSON", ".json", "application/json"),
    /** Features of a map, RFC 7946. */
    GEO_JSON("GeoJSON", ".geojson", "application/geo+json"),
    /** A calendar, RFC 5545. */
    CALENDAR("iCalendar", ".ics", "text/calendar;charset=utf-8"),
    /** A table, RFC 4180. */
    CSV("CSV", ".csv", "text/csv;charset=utf-8;header=present"),
    /** For TimelineJS 3. */
    TIMELINE_JS("TimelineJS", ".timelinejs.json", "application/json"),
    /** The network of actors as GraphML. */
    GRAPH_ML("GraphML", ".graphml", "application/graphml+xml"),
    /** The network of actors as GEXF. */
    GEXF("GEXF", ".gexf", "application/gexf+xml"),
    /** Triples as Turtle. */
    TURTLE("Turtle", ".ttl", "text/turtle;charset=utf-8"),
    /** Triples as JSON-LD. */
    JSON_LD("JSON-LD", ".jsonld", "application/ld+json;charset=utf-8");

    private final String label;
    private final String extension;
    private final String mediaType;

    ExportFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /**
     * The format whose extension a path ends in.
     *
     * @throws RequestException with status 404 where there is no such format
     */
    static ExportFormat ofPath(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("timeline" + format.extension))
                .findFirst()
                .orElseThrow(() -> new RequestException(404, "Not found: the file " + path + "."));
    }

    /** The name for people. */
    String label() {
        return label;
    }

    /** The file extension, with its leading dot. */
    public String extension() {
        return extension;
    }

    /** The value of the Content-Type header. */
    String mediaType() {
        return mediaType;
    }

    /** Whether a browser should save the file instead of showing it. */
    boolean isDownload() {
        return this != JSON;
    }

    /** How many events a file has by default. */
    int defaultLimit() {
        return this == JSON ? TimelineViewOptions.DEFAULT.limit() : maxLimit();
    }

    /** How many events a file has at most. A network counts all events in any case. */
    int maxLimit() {
        return switch (this) {
            case JSON, GRAPH_ML, GEXF, TURTLE, JSON_LD -> TimelineViewOptions.MOST;
            case GEO_JSON, CALENDAR, CSV, TIMELINE_JS -> TimelineViewOptions.MOST_EXPORTED;
        };
    }

    /** Writes the file. Leaves the stream open. */
    void write(TimelineExport export, TimelineService timelines, OutputStream out) throws IOException {
        writer(export, timelines).write(out);
    }

    /** A switch expression, so that a format without a case does not compile. */
    private ExportWriter writer(TimelineExport export, TimelineService timelines) {
        return switch (this) {
            case JSON -> out -> TimelineJsonWriter.write(export, out);
            case GEO_JSON -> out -> GeoJsonWriter.write(export, out);
            case CALENDAR -> out -> CalendarWriter.write(export, out);
            case CSV -> out -> CsvWriter.write(export, out);
            case TIMELINE_JS -> out -> TimelineJsWriter.write(export, timelines::broadest, out);
            case GRAPH_ML -> out -> NetworkWriter.writeGraphMl(export, network(export, timelines), out);
            case GEXF -> out -> NetworkWriter.writeGexf(export, network(export, timelines), out);
            case TURTLE -> out -> out.write(RdfFormat.TURTLE.bytes(triples(export, timelines)));
            case JSON_LD -> out -> out.write(RdfFormat.JSON_LD.bytes(triples(export, timelines)));
        };
    }

    /** Writes one file. */
    @FunctionalInterface
    private interface ExportWriter {
        void write(OutputStream out) throws IOException;
    }

    private static ActorNetwork network(TimelineExport export, TimelineService timelines) {
        return timelines.network(export.slice().selection());
    }

    private static Model triples(TimelineExport export, TimelineService timelines) {
        Model model = timelines.statements(export.slice());
        model.createResource(export.self())
                .addProperty(DCTerms.rights, TimelineExport.RIGHTS)
                .addProperty(DCTerms.temporal, export.asOf());
        return model;
    }
}
