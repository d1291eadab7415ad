// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.vocabulary.Prov;

/** What is loaded into a store that never had some source. */
final class RebuiltStore {
    private RebuiltStore() {}

    /**
     * The quads of a dataset without derived triples, but those of a source. A newer report still revises what the source revised.
     *
     * @param told what users loaded
     */
    static Set<Quad> without(Node source, DatasetGraph told) {
        Set<Quad> quads = new LinkedHashSet<>();
        Txn.executeRead(told, () -> {
            boolean revised = told.contains(Quad.defaultGraphIRI, Node.ANY, Prov.WAS_REVISION_OF, source);
            told.find().forEachRemaining(quad -> {
                boolean describes = quad.isDefaultGraph() && quad.getSubject().equals(source);
                boolean lineage = revised && quad.getPredicate().equals(Prov.WAS_REVISION_OF);
                if (!quad.getGraph().equals(source) && (!describes || lineage)) {
                    quads.add(quad);
                }
            });
        });
        return quads;
    }
}
