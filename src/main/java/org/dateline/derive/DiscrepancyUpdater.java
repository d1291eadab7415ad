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
import org.dateline.rdf.assessed.StateWriter;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;

/** Updates the discrepancies in the default graph from the claimed distances and the coordinates of the places. */
final class DiscrepancyUpdater {
    private final DatasetGraph base;
    private final DistanceReader reader;

    DiscrepancyUpdater(DatasetGraph base, SourceReader sources) {
        this.base = base;
        this.reader = new DistanceReader(base, sources);
    }

    /** Compares one distance claim again. If no source makes it any more, its discrepancy is deleted. Blank nodes are ignored. */
    void derive(Node claim, DefaultGraphWriter graph) {
        if (claim.isURI()) {
            graph.replace(
                    existing(claim),
                    reader.find(claim)
                            .flatMap(DistanceRule::discrepancy)
                            .map(StateWriter::discrepancy)
                            .orElse(Set.of()));
        }
    }

    private Set<Triple> existing(Node claim) {
        Set<Triple> triples = new LinkedHashSet<>();
        Node node = RdfTerms.iri(DatelineIris.discrepancy(claim.getURI()));
        if (base.contains(Quad.defaultGraphIRI, node, Dl.CLAIM, claim)
                || reader.find(claim).isPresent()) {
            base.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> triples.add(quad.asTriple()));
        }
        return triples;
    }
}
