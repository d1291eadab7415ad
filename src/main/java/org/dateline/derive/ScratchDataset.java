// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset with changes that stay in memory, over one that is only read. It shows what would follow from the changes. The base must be
 * in a transaction as long as this is used. Its own transactions only have the form of transactions: an abort keeps the changes. Not for
 * use by several threads.
 */
final class ScratchDataset extends DatasetGraphBaseFind {
    private final DatasetGraph base;
    private final DatasetGraph added = DatasetGraphFactory.create();
    private final Set<Quad> deleted = new HashSet<>();
    private final Set<Node> hidden = new HashSet<>();
    private boolean transaction;

    ScratchDataset(DatasetGraph base) {
        this.base = base;
    }

    /** What was added or deleted, without the graphs that were deleted as a whole. */
    Stream<Quad> changed() {
        return Stream.concat(deleted.stream(), added.stream());
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return merged(
                Iter.map(base.find(Quad.defaultGraphIRI, s, p, o), quad -> normal(quad)),
                Quad.defaultGraphIRI,
                s,
                p,
                o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node s, Node p, Node o) {
        Iterator<Quad> stored = hidden.contains(graph) ? Iter.nullIterator() : base.find(graph, s, p, o);
        return merged(stored, graph, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        Iterator<Quad> stored = base.findNG(Node.ANY, s, p, o);
        Iterator<Quad> shown =
                hidden.isEmpty() ? stored : Iter.filter(stored, quad -> !hidden.contains(quad.getGraph()));
        List<Quad> more = Iter.toList(added.findNG(Node.ANY, s, p, o));
        return Iter.concat(withoutDeleted(shown), more.iterator());
    }

    private Iterator<Quad> merged(Iterator<Quad> stored, Node graph, Node s, Node p, Node o) {
        List<Quad> more = Iter.toList(Iter.map(added.find(graph, s, p, o), quad -> normal(quad)));
        return Iter.concat(withoutDeleted(stored), more.iterator());
    }

    private Iterator<Quad> withoutDeleted(Iterator<Quad> stored) {
        return deleted.isEmpty() ? stored : Iter.filter(stored, quad -> !deleted.contains(quad));
    }

    private static Quad normal(Quad quad) {
        return quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
    }

    @Override
    public void add(Quad quad) {
        Quad one = normal(quad);
        if (!deleted.remove(one) && !contains(one)) {
            added.add(one);
        }
    }

    @Override
    public void delete(Quad quad) {
        Quad one = normal(quad);
        if (added.contains(one)) {
            added.delete(one);
        } else if (contains(one)) {
            deleted.add(one);
        }
    }

    @Override
    public void deleteAny(Node graph, Node s, Node p, Node o) {
        if (graph.isURI() && !Quad.isDefaultGraph(graph) && !s.isConcrete() && !p.isConcrete() && !o.isConcrete()) {
            hidden.add(graph);
            added.deleteAny(graph, s, p, o);
        } else {
            super.deleteAny(graph, s, p, o);
        }
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
    }

    @Override
    public void removeGraph(Node name) {
        deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Iterator<Node> graphs = Iter.concat(
                Iter.filter(base.listGraphNodes(), graph -> !hidden.contains(graph)), added.listGraphNodes());
        return Iter.distinct(graphs);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.create(base.prefixes());
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        transaction = true;
    }

    @Override
    public void begin(ReadWrite mode) {
        transaction = true;
    }

    @Override
    public boolean promote(Promote mode) {
        return true;
    }

    @Override
    public void commit() {
        transaction = false;
    }

    @Override
    public void abort() {
        transaction = false;
    }

    @Override
    public void end() {
        transaction = false;
    }

    @Override
    public boolean isInTransaction() {
        return transaction;
    }

    @Override
    public ReadWrite transactionMode() {
        return ReadWrite.WRITE;
    }

    @Override
    public TxnType transactionType() {
        return TxnType.WRITE;
    }
}
