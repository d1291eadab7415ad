// SPDX-License-Identifier: Apache-2.0
/**
 * What one query, update or upload may use: time, memory, and the size of the values that it makes. Start at
 * {@link org.dateline.serve.limit.RunningRequest}, which stops a request. {@link org.dateline.serve.limit.BoundedAlgebra} and
 * {@link org.dateline.serve.limit.BoundedFunction} make everything within a query stop with it.
 */
@NullMarked
package org.dateline.serve.limit;

import org.jspecify.annotations.NullMarked;
