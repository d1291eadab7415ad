// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report: the record of one article, or of another RDF source.
 *
 * @param report the report's IRI, which is the name of its graph
 * @param instant when its primary source was last modified, else published, in UTC; {@link #UNDATED} if neither is given
 * @param origin whose information it is, by IRI: the news agency, otherwise the publisher, otherwise the article
 * @param supersededAt from when a newer revision of the report replaces it, UTC; null if there is none
 */
public record Source(
        String report,
        Instant instant,
        String origin,
        @Nullable Instant supersededAt) {
    /** The instant of a source without a date, which counts as older than any other. */
    public static final Instant UNDATED = Instant.parse("0001-01-01T00:00:00Z");

    /**
     * When a source counts as known. Everything that asks whether a source was known at some time goes by this: the rules, the views of
     * earlier days, pages, and comparisons of days.
     *
     * @param modified when its primary source was modified, as it says itself; the last time counts
     * @param published when it was published, as it says itself; the first time counts, where it was not modified
     * @return {@link #UNDATED} if neither is given
     */
    public static Instant instant(Collection<Instant> modified, Collection<Instant> published) {
        return modified.stream()
                .max(Comparator.naturalOrder())
                .or(() -> published.stream().min(Comparator.naturalOrder()))
                .orElse(UNDATED);
    }

    /** When it counts as known; empty of a source without a date. */
    public Optional<Instant> dated() {
        return Optional.of(instant).filter(at -> !at.equals(UNDATED));
    }

    /** Whether it was published by that instant, and no newer revision was. */
    public boolean isCurrentAt(Instant asOf) {
        return !instant.isAfter(asOf) && (supersededAt == null || asOf.isBefore(supersededAt));
    }
}
