// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * How a selection is shown.
 *
 * @param sort in which order
 * @param limit how many events at most, 1 to {@value #MOST} for a page and {@value #MOST_EXPORTED} for a file
 * @param cursor where the page begins: what an earlier answer gave as its next cursor; null for the first page
 * @param lanes by what events are put into lanes; null for no lanes
 * @param facet the filter of which more values are listed than the most frequent ones; null for none
 */
public record TimelineViewOptions(
        SortOrder sort,
        int limit,
        @Nullable String cursor,
        @Nullable LaneKey lanes,
        @Nullable LaneKey facet) {
    /** The most events of one page. */
    public static final int MOST = 1000;

    /** The most events of one exported file. */
    public static final int MOST_EXPORTED = 10_000;

    /** By begin, a hundred at a time. */
    public static final TimelineViewOptions DEFAULT = new TimelineViewOptions(SortOrder.BEGIN, 100, null, null, null);

    /** The names of the parameters, in their canonical order. */
    public static final List<String> PARAMETERS = List.of("lanes", "facet", "sort", "limit", "cursor");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Checks the limit. */
    public TimelineViewOptions {
        if (limit < 1 || limit > MOST_EXPORTED) {
            throw new BadParameterException("limit", Integer.toString(limit), "a number from 1 to " + MOST_EXPORTED);
        }
    }

    /**
     * Reads a view from the parameters of a URL; those of other names are left aside.
     *
     * @throws BadParameterException where a value cannot be used
     */
    public static TimelineViewOptions parse(UrlParameters given) {
        return parse(given, DEFAULT.limit, MOST);
    }

    /**
     * Reads a view from the parameters of a URL.
     *
     * @param usual the limit if none is given
     * @param most the greatest limit that may be given
     * @throws BadParameterException where a value cannot be used
     */
    public static TimelineViewOptions parse(UrlParameters given, int usual, int most) {
        return new TimelineViewOptions(
                given.find("sort")
                        .map(word -> SortOrder.find(word)
                                .orElseThrow(
                                        () -> new BadParameterException("sort", word, "one of " + SortOrder.words())))
                        .orElse(DEFAULT.sort),
                given.find("limit").map(text -> limit(text, most)).orElse(usual),
                given.find("cursor").orElse(null),
                key(given, "lanes"),
                key(given, "facet"));
    }

    private static @Nullable LaneKey key(UrlParameters given, String name) {
        return given.find(name)
                .map(word -> LaneKey.find(word)
                        .orElseThrow(() -> new BadParameterException(name, word, "actor, place or type")))
                .orElse(null);
    }

    private static int limit(String text, int most) {
        int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > most) {
            throw new BadParameterException("limit", text, "a number from 1 to " + most);
        }
        return limit;
    }

    /** As parameters, in their canonical order; what is as in {@link #DEFAULT} is left out. */
    public UrlParameters parameters() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("lanes", lanes == null ? List.of() : List.of(lanes.word()));
        values.put("facet", facet == null ? List.of() : List.of(facet.word()));
        values.put("sort", sort == DEFAULT.sort ? List.of() : List.of(sort.word()));
        values.put("limit", limit == DEFAULT.limit ? List.of() : List.of(Integer.toString(limit)));
        values.put("cursor", cursor == null ? List.of() : List.of(cursor));
        return new UrlParameters(values);
    }

    /** The same from another place on; null for the first page. */
    public TimelineViewOptions at(@Nullable String other) {
        return new TimelineViewOptions(sort, limit, other, lanes, facet);
    }

    /** The same with at most so many events. */
    public TimelineViewOptions limitedTo(int most) {
        return new TimelineViewOptions(sort, most, cursor, lanes, facet);
    }

    /** The same in another order. */
    public TimelineViewOptions sortedBy(SortOrder other) {
        return new TimelineViewOptions(other, limit, cursor, lanes, facet);
    }

    /** The same with other lanes. */
    public TimelineViewOptions inLanesBy(LaneKey key) {
        return new TimelineViewOptions(sort, limit, cursor, key, facet);
    }
}
