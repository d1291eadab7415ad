package org.dateline.page.thing;

import org.dateline.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * A source that describes a thing.
 *
 * @param report the report of its article, titled by the headline
 * @param publisher who published it; empty if unknown
 * @param date the day of publication, as text; empty if unknown
 * @param exactDate the date of publication in the graph, as {@code xsd:dateTime} or {@code xsd:date}
 * @param address the address of the article on the publisher's site, http or https only; null if unknown
 */
public record SourceLine(
        Link report,
        String publisher,
        String date,
        String exactDate,
        @Nullable String address) {}
