/**
 * Maps: the page with the events of a selection, which lists them by place for browsers without JavaScript; the compact JSON from which
 * the browser draws the map; and the small map of one place, which the server draws.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.dateline.page.map;

import org.jspecify.annotations.NullMarked;
