/**
 * The page of disputes between sources.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.dateline.page.dispute;

import org.jspecify.annotations.NullMarked;
