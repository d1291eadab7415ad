// SPDX-License-Identifier: Apache-2.0
/**
 * Full-text search over names and fragments that tolerates other spellings and transliterations. Decision record 0075 explains the
 * choice of Lucene.
 *
 * <p>Start at {@link org.dateline.index.text.TextIndex}, then read in this order:
 *
 * <ol>
 *   <li>{@link org.dateline.index.text.TextRecord}: what an index is given about one thing;
 *   <li>{@code DocumentBuilder} and {@code FieldNames}: how a record becomes a Lucene document;
 *   <li>{@code NameAnalyzer} and {@code FoldingFilter}: how a name is taken apart into words in plain form;
 *   <li>{@code ParsedQuery}, {@code IndexVocabulary} and {@link org.dateline.index.text.SpellingSimilarity}: which words of the
 *       index a word of the query stands for: itself, those that begin with it, those that are spelled or sound alike;
 *   <li>{@code QueryBuilder} and {@code TextSearcher}: the search. Hits are ranked in tiers, never by frequency: the whole name, a
 *       word, the begin of a word, a fragment, a similar spelling, the name of a participant or place;
 *   <li>{@code Highlighter}: which words of a hit are marked.
 * </ol>
 *
 * <pre>{@code
 * try (TextIndex index = TextIndex.create()) {
 *     index.add(new TextRecord("urn:a", TextKind.ACTOR, List.of("Khalifa Haftar"), List.of(), List.of(), List.of()));
 *     index.refresh();
 *     index.search(TextQuery.of("hifter", 10)); // finds urn:a
 * }
 * }</pre>
 */
@NullMarked
package org.dateline.index.text;

import org.jspecify.annotations.NullMarked;
