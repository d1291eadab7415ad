package org.dateline.rdf.fact;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What an article tells, as triples.
 *
 * @param source what the default graph says of our record: that it is one, of which article, made by what
 * @param shared what actors, places and channels are, in the order in which they were first needed: a thing before its geometry
 * @param told what stands in the report's graph
 * @param left what could not be said in the ontology's terms and was left out, in words
 */
public record FactTriples(Set<Triple> source, Set<Triple> shared, Set<Triple> told, List<String> left) {}
