// SPDX-License-Identifier: Apache-2.0
/**
 * Search by words at {@code /search}, and suggestions.
 */
@NullMarked
package org.dateline.serve.search;

import org.jspecify.annotations.NullMarked;
