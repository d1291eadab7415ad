// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.OntologyScheme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The statements of the ontology's scheme that the default graph of a store holds. Dateline writes them there, so counts of what the
 * data say leave them out.
 */
public final class HeldScheme {
    private static final Logger LOG = LoggerFactory.getLogger(HeldScheme.class);

    private HeldScheme() {}

    /** Hands out each of them. */
    static void forEach(SparqlSession session, Consumer<Triple> each) {
        OntologyScheme scheme = OntologyScheme.current();
        List<String> individuals =
                scheme.bySubject().keySet().stream().map(Node::getURI).toList();
        for (SparqlSession.Terms batch : SparqlSession.batches("s", individuals)) {
            session.select(
                    "SELECT ?s ?p ?o { %1$s ?s ?p ?o }",
                    row -> {
                        Triple triple = Triple.create(
                                row.get("s").asNode(),
                                row.get("p").asNode(),
                                row.get("o").asNode());
                        if (scheme.contains(triple)) {
                            each.accept(triple);
                        }
                    },
                    batch);
        }
    }

    /**
     * Takes its statements out of counts; where the engine does not answer, some of them stay counted. Terms that only the scheme
     * uses keep a count of 0.
     *
     * @param classes numbers of instances by the IRI of the class; changed
     * @param properties numbers of statements by the IRI of the property; changed
     */
    public static void subtract(SparqlSession session, Map<String, Long> classes, Map<String, Long> properties) {
        try {
            forEach(session, triple -> {
                properties.computeIfPresent(triple.getPredicate().getURI(), (iri, count) -> count - 1);
                if (triple.predicateMatches(RDF.Nodes.type)) {
                    classes.computeIfPresent(triple.getObject().getURI(), (iri, count) -> count - 1);
                }
            });
        } catch (QueryCancelledException | QueryExceptionHTTP | HttpException e) {
            LOG.info("the ontology's own statements are counted too: {}", String.valueOf(e.getMessage()));
        }
    }
}
