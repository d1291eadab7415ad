// SPDX-License-Identifier: Apache-2.0
/**
 * Shows a store as it would be if only the sources existed that were published by the end of a day. Start at
 * {@link org.dateline.derive.asof.AsOfViews}. See {@code docs/decisions/0201-as-of-a-day.md}.
 */
@NullMarked
package org.dateline.derive.asof;

import org.jspecify.annotations.NullMarked;
