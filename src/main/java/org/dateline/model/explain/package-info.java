// SPDX-License-Identifier: Apache-2.0
/**
 * What is told of how a query runs: a tree of operators with estimates and counts.
 *
 * <p>May import nothing of the project.
 */
@NullMarked
package org.dateline.model.explain;

import org.jspecify.annotations.NullMarked;
