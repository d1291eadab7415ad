/**
 * Events of a selection on a map: the page, whose list by place stands without JavaScript, and the compact JSON that the map in the
 * browser draws from.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.dateline.page.map;

import org.jspecify.annotations.NullMarked;
