// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dateline.rdf.OntologyScheme;

/**
 * The statements of the ontology's scheme that the default graph of a store holds. Dateline writes them there, so counts of what the
 * data say leave them out.
 */
final class HeldScheme {
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
}
