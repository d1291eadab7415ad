/**
 * Pages that give an overview: the start page, actors, places, types of events, the list of articles, the disputes. Each is a record
 * of what is shown, with links that are ready; its template lies under {@code overview/}.
 *
 * <p>Lists are bounded by whoever makes the records; a page says how many more there are and where.
 */
@NullMarked
package org.dateline.page.overview;

import org.jspecify.annotations.NullMarked;
