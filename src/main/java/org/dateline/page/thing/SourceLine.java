package org.dateline.page.thing;

import org.dateline.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * A source that tells of a thing.
 *
 * @param report the report of its article, titled by the headline
 * @param publisher who published it; empty where that is not known
 * @param date the day of publication, readable; empty where it is not known
 * @param exactDate the instant as it is in the graph
 * @param address the article's own address elsewhere, http or https only; null where there is none
 */
public record SourceLine(
        Link report,
        String publisher,
        String date,
        String exactDate,
        @Nullable String address) {}
