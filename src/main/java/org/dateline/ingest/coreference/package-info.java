// SPDX-License-Identifier: Apache-2.0
/**
 * Decides whether two accounts describe the same event.
 *
 * <p>Start at {@link org.dateline.ingest.coreference.EventMatcher}. Each comparator compares one aspect of two {@code EventSketch}es
 * (type, time, place, participants, casualties, label, status) and returns a weighted {@code ComparisonResult}; the matcher adds the
 * weights and applies the thresholds of {@code MatchWeights}. See {@code docs/decisions/0110-events-of-several-articles.md}.
 */
@NullMarked
package org.dateline.ingest.coreference;

import org.jspecify.annotations.NullMarked;
