// SPDX-License-Identifier: Apache-2.0
/**
 * Asks a store. All queries are SPARQL 1.1 and go through Jena's connection interfaces, so they run alike on the embedded store and
 * on other engines.
 *
 * <p>Start at {@link org.dateline.query.SparqlSession}, through which every query of the program runs, then read in this order:
 *
 * <ol>
 *   <li>{@link org.dateline.query.ThingLabels}: what things are called;
 *   <li>{@link org.dateline.query.Description}: what a store holds about one thing;
 *   <li>{@link org.dateline.query.IndexMaintainer}: how the indexes of {@code timeline} and {@code text} follow commits;
 *   <li>{@code timeline}, {@code text}, {@code evidence} and {@code overview}: what the pages ask;
 *   <li>{@link org.dateline.query.ShippedQueries} and {@link org.dateline.query.QueryParameters}: the competency queries.
 * </ol>
 *
 * <pre>{@code
 * List<String> labels = new ArrayList<>();
 * SparqlSession.read(store, session -> {
 *     session.select("SELECT ?l { %s rdfs:label ?l }", row -> labels.add(SparqlSession.text(row, "l")), SparqlSession.iri(event));
 *     return labels;
 * });
 * }</pre>
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
