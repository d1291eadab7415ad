// SPDX-License-Identifier: Apache-2.0
/**
 * Search by words over a store.
 *
 * <p>Start at {@link org.dateline.query.text.WordSearch}, then read in this order: {@code TextRecordReader} reads the names and texts of
 * things, {@code TextRecordBuilder} makes a record of each, {@code TextIndexReader} keeps a
 * {@link org.dateline.index.text.TextIndex} of them, and {@link org.dateline.query.text.HitDetailReader} reads what is shown beside a
 * hit. {@code ContainsSearch} takes the place of the index where another engine has too many events to copy.
 *
 * <pre>{@code
 * WordSearch search = WordSearch.over(store);
 * search.start();
 * search.search(TextQuery.of("tripoli", 20)).hits();
 * }</pre>
 */
@NullMarked
package org.dateline.query.text;

import org.jspecify.annotations.NullMarked;
