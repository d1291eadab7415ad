// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.assess.DistanceRule;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.DistanceWriter;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;

/** Writes into the default graph what is computed beside each claimed distance from the coordinates of the places. */
final class DistanceUpdater {
    private final DatasetGraph base;
    private final DistanceReader reader;

    DistanceUpdater(DatasetGraph base, SourceReader sources) {
        this.base = base;
        this.reader = new DistanceReader(base, sources);
    }

    /** Compares one distance claim again. If no source makes it any more, what was computed is deleted. Blank nodes are ignored. */
    void derive(Node claim, DerivedGraphWriter graph) {
        if (claim.isURI()) {
            graph.replace(
                    existing(claim),
                    reader.find(claim)
                            .map(DistanceRule::compare)
                            .map(DistanceWriter::triples)
                            .orElse(Set.of()));
        }
    }

    private Set<Triple> existing(Node claim) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (String iri : DatelineIris.distances(claim.getURI())) {
            Node node = RdfTerms.iri(iri);
            if (base.contains(Quad.defaultGraphIRI, node, Dl.CLAIM, claim)
                    || reader.find(claim).isPresent()) {
                base.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> triples.add(quad.asTriple()));
            }
        }
        return triples;
    }
}
