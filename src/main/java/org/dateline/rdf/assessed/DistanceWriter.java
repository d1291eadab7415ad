// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.DistanceComparison;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Geo;

/** Writes claimed distances beside the computed ones as triples of the default graph. */
public final class DistanceWriter {
    private static final Node METHOD =
            NodeFactory.createLiteralLang("WGS 84 geodesic between the places' points", "en");

    private DistanceWriter() {}

    /** The triples of a comparison, whether the two figures agree or not. */
    public static Set<Triple> triples(DistanceComparison comparison) {
        String claim = comparison.claim().provenance().iri();
        Node node = RdfTerms.iri(DatelineIris.distance(claim));
        String line = "LINESTRING(" + comparison.claim().from().wkt() + ", "
                + comparison.claim().to().wkt() + ")";
        Set<Triple> triples = new LinkedHashSet<>();
        triples.add(Triple.create(node, RDF.Nodes.type, Dl.DISTANCE_COMPARISON_CLASS));
        if (comparison.discrepancy()) {
            triples.add(Triple.create(node, RDF.Nodes.type, Dl.DISCREPANCY_CLASS));
        }
        triples.add(Triple.create(node, Dl.CLAIM, RdfTerms.iri(claim)));
        triples.add(Triple.create(node, Dl.REPORTED_METRES, metres(comparison.reportedMetres())));
        triples.add(Triple.create(node, Dl.COMPUTED_METRES, metres(comparison.computedMetres())));
        triples.add(Triple.create(node, Dl.METHOD, METHOD));
        triples.add(Triple.create(
                node,
                Dl.COORDINATES,
                NodeFactory.createLiteralDT(
                        line, TypeMapper.getInstance().getSafeTypeByName(Geo.WKT_LITERAL.getURI()))));
        triples.add(Triple.create(node, Dl.DISPUTED, RdfTerms.node(comparison.discrepancy())));
        return triples;
    }

    private static Node metres(BigDecimal metres) {
        return NodeFactory.createLiteralDT(metres.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
