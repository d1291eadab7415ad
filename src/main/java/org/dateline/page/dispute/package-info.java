/**
 * The page of what sources do not agree on.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.dateline.page.dispute;

import org.jspecify.annotations.NullMarked;
