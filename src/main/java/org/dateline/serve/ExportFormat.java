package org.dateline.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.dateline.model.timeline.View;
import org.dateline.page.timeline.Export;
import org.dateline.page.timeline.TimelineJson;

/** The formats in which a timeline can be had as a file. */
enum ExportFormat {
    /** Dateline's own: docs/timeline-json.md. */
    JSON(".json", "application/json");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
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

    /** With its dot. */
    String extension() {
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
        return this == JSON ? View.DEFAULT.limit() : View.MOST_EXPORTED;
    }

    /** How many events it has at most. */
    int most() {
        return this == JSON ? View.MOST : View.MOST_EXPORTED;
    }

    /** Writes the file; the stream stays open. */
    void write(Export export, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> TimelineJson.write(export, out);
        }
    }
}
