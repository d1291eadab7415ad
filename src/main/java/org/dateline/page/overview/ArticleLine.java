package org.dateline.page.overview;

import org.dateline.page.Link;

/**
 * One article in a list.
 *
 * @param article its headline, linked to its page
 * @param publisher who published it; empty where that is not known
 * @param date the day of publication, readable; empty where it is not known
 * @param exactDate the same as it is in the graph
 * @param events how many events it tells
 */
public record ArticleLine(Link article, String publisher, String date, String exactDate, long events) {}
