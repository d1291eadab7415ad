// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Position;
import org.dateline.model.XsdTime;
import org.dateline.model.timeline.EventRow;
import org.dateline.page.SpreadsheetText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a timeline as comma-separated values (RFC 4180), one event per line. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; a time or a number gets none.
 */
public final class CsvWriter {
    private static final String HEADER =
            "iri,label,when,begin,end,earliest_begin,latest_begin,earliest_end,latest_end,status,disputed,sources,"
                    + "independent_sources,actors,places,latitude,longitude,types,reports,page,as_of,rights,last_told_on";

    private final TimelineExport export;
    private final EventText wording;
    private final Writer out;

    private CsvWriter(TimelineExport export, Writer out) {
        this.export = export;
        this.wording = new EventText(export);
        this.out = out;
    }

    /** Writes the events; the stream stays open. */
    public static void write(TimelineExport export, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(HEADER + "\r\n");
        CsvWriter file = new CsvWriter(export, out);
        for (EventRow event : export.slice().page().rows()) {
            file.line(event);
        }
        out.flush();
    }

    private void line(EventRow event) throws IOException {
        Optional<Position> point = event.involved().points().stream().findFirst();
        List<String> cells = List.of(
                cell(event.iri()),
                cell(event.label()),
                cell(event.span().inWords()),
                time(event.begin().orElse(null)),
                time(event.end().orElse(null)),
                time(event.span().earliestBegin()),
                time(event.span().latestBegin()),
                time(event.span().earliestEnd()),
                time(event.span().latestEnd()),
                event.status().word(),
                Boolean.toString(event.marks().disputed()),
                Integer.toString(event.marks().sources()),
                Integer.toString(event.marks().independent()),
                cell(EventText.who(event)),
                cell(EventText.where(event)),
                point.map(at -> Double.toString(at.latitude())).orElse(""),
                point.map(at -> Double.toString(at.longitude())).orElse(""),
                cell(EventText.what(event)),
                cell(String.join(" | ", wording.sources(event))),
                cell(export.links().apply(event.iri())),
                cell(export.asOf()),
                cell(TimelineExport.RIGHTS),
                time(event.span().lastTold()));
        out.write(String.join(",", cells) + "\r\n");
    }

    private static String time(@Nullable Instant instant) {
        // The sign of a year before Christ makes no formula: a spreadsheet shows such a time as a text.
        return instant == null ? "" : XsdTime.of(instant);
    }

    /** A text as a cell. */
    static String cell(String text) {
        String safe = SpreadsheetText.safe(text.replace('\0', ' '));
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
