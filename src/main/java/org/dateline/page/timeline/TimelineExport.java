package org.dateline.page.timeline;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.dateline.model.timeline.TimelineSlice;
import org.jspecify.annotations.Nullable;

/**
 * The content of an exported file, and its metadata.
 *
 * @param slice the events and counts
 * @param self the URL of this file
 * @param next the URL of the next page; null on the last page
 * @param links gives the URL of a thing's page for its IRI
 * @param written the time at which the file was made
 */
public record TimelineExport(
        TimelineSlice slice, String self, @Nullable String next, UnaryOperator<String> links, Instant written) {
    /** The terms of use. */
    public static final String RIGHTS =
            "Compiled from the reports named with each event. "
                    + "The texts of the reports belong to their publishers. Name the reports if you share this file.";

    /** The day or instant of knowledge: from the request, otherwise the time at which the file was made. */
    public String asOf() {
        var asOf = slice.selection().asOf();
        return asOf == null ? written.toString() : asOf.text();
    }
}
