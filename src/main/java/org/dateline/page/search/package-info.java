/**
 * The page of search results.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.search;

import org.jspecify.annotations.NullMarked;
