package org.dateline.load;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.assess.DistanceRule;
import org.dateline.rdf.DerivedWriter;
import org.dateline.rdf.DistanceReader;
import org.dateline.rdf.Dl;
import org.dateline.rdf.Minting;
import org.dateline.rdf.SourceReader;
import org.dateline.rdf.Terms;

/** Brings the discrepancies in the default graph into line with the claimed distances and the places' points. */
final class Discrepancies {
    private final DatasetGraph base;
    private final DistanceReader reader;

    Discrepancies(DatasetGraph base, SourceReader sources) {
        this.base = base;
        this.reader = new DistanceReader(base, sources);
    }

    /** Compares one distance claim anew; of one that no source makes any more, nothing is left. Blank nodes are passed over. */
    void derive(Node claim, DefaultGraph graph) {
        if (claim.isURI()) {
            graph.replace(
                    standing(claim),
                    reader.find(claim)
                            .flatMap(DistanceRule::discrepancy)
                            .map(DerivedWriter::discrepancy)
                            .orElse(Set.of()));
        }
    }

    private Set<Triple> standing(Node claim) {
        Set<Triple> triples = new LinkedHashSet<>();
        Node node = Terms.iri(Minting.discrepancy(claim.getURI()));
        if (base.contains(Quad.defaultGraphIRI, node, Dl.CLAIM, claim)
                || reader.find(claim).isPresent()) {
            base.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> triples.add(quad.asTriple()));
        }
        return triples;
    }
}
