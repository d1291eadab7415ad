package org.dateline.page.timeline;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.dateline.model.timeline.TimelineSlice;
import org.jspecify.annotations.Nullable;

/**
 * What is written to a file, and what a file says of itself.
 *
 * @param slice the events and figures
 * @param self the URL of this very file
 * @param next the URL of the next page; null where this is the last
 * @param links from a thing's IRI to the URL of its page
 * @param written when the file was made
 */
public record TimelineExport(
        TimelineSlice slice, String self, @Nullable String next, UnaryOperator<String> links, Instant written) {
    /** What may be done with it. */
    public static final String RIGHTS =
            "Compiled from the reports named with each event; their words remain their publishers'. Name them when you pass this on.";

    /** As of which day or instant the events are told: as the request had it, else when the file was made. */
    public String asOf() {
        var asOf = slice.selection().asOf();
        return asOf == null ? written.toString() : asOf.text();
    }
}
