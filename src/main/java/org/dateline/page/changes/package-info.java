// SPDX-License-Identifier: Apache-2.0
/** The pages of what would change without a source, with its part of the page of a source, and of what changed between two days. */
@NullMarked
package org.dateline.page.changes;

import org.jspecify.annotations.NullMarked;
