package org.dateline.serve.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.page.timeline.CalendarWriter;
import org.dateline.page.timeline.CsvWriter;
import org.dateline.page.timeline.GeoJsonWriter;
import org.dateline.page.timeline.NetworkWriter;
import org.dateline.page.timeline.TimelineExport;
import org.dateline.page.timeline.TimelineJsWriter;
import org.dateline.page.timeline.TimelineJsonWriter;
import org.dateline.query.timeline.TimelineRdfWriter;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;

/** The formats in which a timeline can be had as a file. */
public enum ExportFormat {
    /** Dateline's own: docs/timeline-json.md. */
    JSON("JSON", ".json", "application/json"),
    /** Features on a map, RFC 7946. */
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
     * The format that a path ends in.
     *
     * @throws RequestException with status 404 where it ends in none
     */
    static ExportFormat ofPath(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("timeline" + format.extension))
                .findFirst()
                .orElseThrow(() -> new RequestException(404, "No such file: " + path));
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** As the header has it. */
    String mediaType() {
        return mediaType;
    }

    /** Whether a browser should save it rather than show it. */
    boolean isDownload() {
        return this != JSON;
    }

    /** How many events it has where nobody says. */
    int usual() {
        return this == JSON ? TimelineViewOptions.DEFAULT.limit() : most();
    }

    /** How many events it has at most; a network counts all of them, however many. */
    int most() {
        return switch (this) {
            case JSON, GRAPH_ML, GEXF, TURTLE, JSON_LD -> TimelineViewOptions.MOST;
            case GEO_JSON, CALENDAR, CSV, TIMELINE_JS -> TimelineViewOptions.MOST_EXPORTED;
        };
    }

    /** Writes the file; the stream stays open. */
    void write(TimelineExport export, TimelineService timelines, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> TimelineJsonWriter.write(export, out);
            case GEO_JSON -> GeoJsonWriter.write(export, out);
            case CALENDAR -> CalendarWriter.write(export, out);
            case CSV -> CsvWriter.write(export, out);
            case TIMELINE_JS -> TimelineJsWriter.write(export, out);
            case GRAPH_ML -> NetworkWriter.writeGraphMl(export, network(export, timelines), out);
            case GEXF -> NetworkWriter.writeGexf(export, network(export, timelines), out);
            case TURTLE -> out.write(RdfFormat.TURTLE.bytes(triples(export)));
            case JSON_LD -> out.write(RdfFormat.JSON_LD.bytes(triples(export)));
        }
    }

    private static ActorNetwork network(TimelineExport export, TimelineService timelines) {
        return timelines.network(export.slice().selection());
    }

    private static Model triples(TimelineExport export) {
        return TimelineRdfWriter.of(export.slice().page(), export.self(), TimelineExport.RIGHTS, export.asOf());
    }
}
