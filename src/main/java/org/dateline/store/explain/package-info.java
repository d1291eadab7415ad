// SPDX-License-Identifier: Apache-2.0
/**
 * Counts what the operators of a query do while it runs on an embedded store, or tells its plan without running it.
 *
 * <p>May import {@code model}, {@code store} and {@code store.range}.
 */
@NullMarked
package org.dateline.store.explain;

import org.jspecify.annotations.NullMarked;
