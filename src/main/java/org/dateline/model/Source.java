package org.dateline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report: our record of an article or of an imported table.
 *
 * @param report the report's IRI, which is the name of its graph
 * @param instant when its primary source was last modified, else published, in UTC; {@link #UNDATED} where that is not told
 * @param origin on whom or what it rests, by which independence is counted: its wire, else its publisher, else the article
 * @param supersededAt from when a newer revision of the same report stands in its place, or null
 */
public record Source(
        String report,
        Instant instant,
        String origin,
        @Nullable Instant supersededAt) {
    /** The instant of a source that does not tell its date: it is taken as older than any that does. */
    public static final Instant UNDATED = Instant.parse("0001-01-01T00:00:00Z");

    /** Whether it was out, and no newer revision of it was, at that instant. */
    public boolean isCurrentAt(Instant asOf) {
        return !instant.isAfter(asOf) && (supersededAt == null || asOf.isBefore(supersededAt));
    }
}
