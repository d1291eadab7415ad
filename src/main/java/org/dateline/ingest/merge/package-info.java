// SPDX-License-Identifier: Apache-2.0
/**
 * Lists, undoes and makes merges, and keeps the decisions that people made about identity.
 *
 * <p>Start at {@link org.dateline.ingest.merge.MergeReader} to list merges and at {@link org.dateline.ingest.merge.MergeEditor} to
 * change them. See {@code docs/decisions/0111-merges-are-records.md}.
 */
@NullMarked
package org.dateline.ingest.merge;

import org.jspecify.annotations.NullMarked;
