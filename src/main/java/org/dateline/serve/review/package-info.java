// SPDX-License-Identifier: Apache-2.0
/**
 * The form at {@code /review}, by which a reader accepts, corrects or rejects a fact.
 */
@NullMarked
package org.dateline.serve.review;

import org.jspecify.annotations.NullMarked;
