/**
 * Overview pages: the start page, the pages of actors, places and event types, and the list of articles. Each page is a record with
 * complete links; its template is in {@code src/main/jte/overview}.
 *
 * <p>The code that makes the records bounds the lists. A page says how many more entries there are, and links to them.
 */
@NullMarked
package org.dateline.page.overview;

import org.jspecify.annotations.NullMarked;
