// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * The facts of an article as triples.
 *
 * @param source the description of the report in the default graph: its article and its maker
 * @param shared descriptions of actors, places and channels, in the order of first use: a thing before its geometry
 * @param inReport the triples of the report's graph
 * @param omitted what the ontology cannot express and was left out, in words
 */
public record FactTriples(Set<Triple> source, Set<Triple> shared, Set<Triple> inReport, List<String> omitted) {}
