// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the facts of an article, {@link org.dateline.model.fact.ArticleFacts}, as triples in the form of {@code data/seed}: the account
 * and claims in the graph of the report, and the descriptions of actors and places in the default graph.
 * {@link org.dateline.rdf.fact.FactWriter} is the entry point; every other class writes one kind of fact. Decision record 0102.
 */
@NullMarked
package org.dateline.rdf.fact;

import org.jspecify.annotations.NullMarked;
