// SPDX-License-Identifier: Apache-2.0
/**
 * RDF without a store: terms, IRIs, and what converts between triples and model records.
 *
 * <p>Start at {@link org.dateline.rdf.RdfTerms}, which converts single terms, and {@link org.dateline.rdf.DatelineIris}, which mints
 * IRIs. Then, in the order in which data passes: {@code parse} reads files and reports faults with their positions, {@code fact} writes
 * the facts of an article as triples, {@code source} reads accounts and claims from the named graphs of sources, {@code assessed} writes
 * assessments to the default graph, {@code write} serialises answers. {@code vocabulary} has the terms of the ontologies.
 *
 * <pre>{@code
 * EventEvidenceReader reader = new EventEvidenceReader(dataset, new SourceReader(dataset));
 * List<Assessment> history = Assessor.history(reader.read(RdfTerms.iri(event)));
 * Set<Triple> triples = AssessmentWriter.triples(event, history);
 * }</pre>
 *
 * <p>May import {@code issue}, {@code model} and Jena's core and ARQ.
 */
@NullMarked
package org.dateline.rdf;

import org.jspecify.annotations.NullMarked;
