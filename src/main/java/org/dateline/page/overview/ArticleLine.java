// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import org.dateline.page.Link;

/**
 * One article in a list.
 *
 * @param article its name, linked to its page
 * @param ownWords what it reports, in our words, where its headline is not known; otherwise empty
 * @param publisher who published it; empty if unknown
 * @param date the day of publication, as text; empty if unknown
 * @param exactDate the date of publication in the graph
 * @param events the number of events that it reports
 */
public record ArticleLine(
        Link article, String ownWords, String publisher, String date, String exactDate, long events) {}
