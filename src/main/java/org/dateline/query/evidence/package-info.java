// SPDX-License-Identifier: Apache-2.0
/**
 * Reads an event, a claim or an article with all that sources say about it, for their pages.
 *
 * <p>Start at {@link org.dateline.query.evidence.EventViewReader}, then read in this order:
 *
 * <ol>
 *   <li>{@code EventQueries}: the queries of that page, each about one event and limited (decision record 0095);
 *   <li>{@link org.dateline.query.evidence.GatheredStatements}: the rows of all queries, by graph and subject;
 *   <li>the mappers ({@code AssessedEventMapper}, {@code EventAccountMapper}, {@code ClaimMapper} and so on): from statements to the
 *       records of {@code model.evidence};
 *   <li>{@link org.dateline.query.evidence.ClaimViewReader}, {@link org.dateline.query.evidence.ArticleViewReader} and
 *       {@link org.dateline.query.evidence.ArticleTextReader}: the same for claims, articles and their texts.
 * </ol>
 *
 * <pre>{@code
 * new EventViewReader(store, ontology).find(iri, null, 0).map(event -> event.assessed().label());
 * }</pre>
 */
@NullMarked
package org.dateline.query.evidence;

import org.jspecify.annotations.NullMarked;
