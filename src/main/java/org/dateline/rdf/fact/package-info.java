/**
 * Writes what an article tells, {@link org.dateline.model.fact.ArticleFacts}, as triples in the form of {@code data/seed}: what
 * stands in the report's graph, and what actors and places are, which the default graph holds for all.
 * {@link org.dateline.rdf.fact.FactWriter} is the door; each class beside it writes one sort of fact. Decision 0102.
 */
@NullMarked
package org.dateline.rdf.fact;

import org.jspecify.annotations.NullMarked;
