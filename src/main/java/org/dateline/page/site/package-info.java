/**
 * Pages about the site itself: what it is, and what went wrong with a request.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.site;

import org.jspecify.annotations.NullMarked;
