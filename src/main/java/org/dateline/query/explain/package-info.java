// SPDX-License-Identifier: Apache-2.0
/**
 * Explanations of queries: running a query for its counts, and writing the explanation as text and JSON.
 *
 * <p>May import {@code model} and {@code store}.
 */
@NullMarked
package org.dateline.query.explain;

import org.jspecify.annotations.NullMarked;
