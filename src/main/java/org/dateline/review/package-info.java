// SPDX-License-Identifier: Apache-2.0
/**
 * Records the decisions that people make about facts: accept, correct, reject, withdraw.
 *
 * <p>Start at {@link org.dateline.review.ReviewRecorder}. See {@code docs/decisions/0108-reviews-of-facts.md}.
 */
@NullMarked
package org.dateline.review;

import org.jspecify.annotations.NullMarked;
