// SPDX-License-Identifier: Apache-2.0
/** The page of what would change if a source were withdrawn, and its part of the page of a source. */
@NullMarked
package org.dateline.page.withdrawal;

import org.jspecify.annotations.NullMarked;
