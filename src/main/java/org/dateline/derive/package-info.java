// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps the default graph, and the history beside it, equal to the assessment of the sources.
 *
 * <p>Start at {@link org.dateline.derive.AssessedDataset}: it wraps the store's dataset. A write transaction records what it changes
 * ({@code TransactionChanges}). Before the commit, {@code AffectedEvents} finds the events, states and distances whose evidence
 * changed, {@code Reassessment} applies the rules of {@code assess} to them, and {@code DerivedGraphWriter} writes only what differs.
 * After a bulk load, {@code ParallelReassessment} applies the rules on all processors. See {@code docs/decisions/0020-how-the-assessed-view-is-kept.md}.
 */
@NullMarked
package org.dateline.derive;

import org.jspecify.annotations.NullMarked;
