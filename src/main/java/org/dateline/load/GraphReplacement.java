// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Empties each named graph of a store when its first new statement comes, so that the new statements replace the old ones. The default
 * graph has the things that all sources share, and is only added to. One object serves one load, however many inputs that has.
 */
public final class GraphReplacement {
    private final DatasetGraph dataset;
    private final Set<Node> replaced = new HashSet<>();

    /** A replacement in a dataset, in the transaction of the caller. */
    public GraphReplacement(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** To be called before a statement is added to a graph. */
    public void before(Node graph) {
        if (!Quad.isDefaultGraph(graph) && replaced.add(graph)) {
            dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        }
    }

    /** A sink that replaces the graphs of its statements. */
    static StreamRDF of(DatasetGraph dataset, StreamRDF sink) {
        GraphReplacement replacement = new GraphReplacement(dataset);
        return new StreamRDFWrapper(sink) {
            @Override
            public void quad(Quad quad) {
                replacement.before(quad.getGraph());
                super.quad(quad);
            }
        };
    }
}
