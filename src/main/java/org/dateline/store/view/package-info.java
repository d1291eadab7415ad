// SPDX-License-Identifier: Apache-2.0
/**
 * Shows a database with some statements hidden and others added, without copying it. TDB2's own engine runs on the view, since the
 * statements are hidden and added where its indexes are read, by the ids of the terms. See
 * {@code docs/decisions/0201-as-of-a-day.md}.
 */
@NullMarked
package org.dateline.store.view;

import org.jspecify.annotations.NullMarked;
