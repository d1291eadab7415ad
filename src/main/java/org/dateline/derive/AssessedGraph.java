// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** One graph of an assessed dataset. It reads and writes through the dataset, so that changes are recorded. */
final class AssessedGraph extends GraphView {
    private final Graph stored;

    private AssessedGraph(DatasetGraph dataset, Node name, Graph stored) {
        super(dataset, name);
        this.stored = stored;
    }

    static Graph unnamed(DatasetGraph dataset, Graph stored) {
        return new AssessedGraph(dataset, Quad.defaultGraphNodeGenerated, stored);
    }

    static Graph named(DatasetGraph dataset, Node name, Graph stored) {
        return new AssessedGraph(dataset, name, stored);
    }

    /** {@inheritDoc} The default graph is given by its name, since a dataset does not accept null. */
    @Override
    public void remove(Node subject, Node predicate, Node object) {
        Node name = getGraphName();
        getDataset().deleteAny(name == null ? Quad.defaultGraphIRI : name, subject, predicate, object);
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return stored.getPrefixMapping();
    }

    @Override
    protected int graphBaseSize() {
        return stored.size();
    }
}
