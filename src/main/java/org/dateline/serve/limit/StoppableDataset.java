// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A dataset that looks before every change, and at every statement that is read, whether its request shall go on, so that none runs past its
 * limits.
 */
public final class StoppableDataset extends DatasetGraphWrapper {
    private static final int SLICE = 1000;

    private final RunningRequest request;

    /** A view of a dataset. */
    public StoppableDataset(DatasetGraph base, RunningRequest request) {
        super(base);
        this.request = request;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getUnionGraph() {
        return new WrappedGraph(super.getUnionGraph()) {
            @Override
            public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
                return WrappedIterator.create(watched(super.find(subject, predicate, object)));
            }

            @Override
            public ExtendedIterator<Triple> find(Triple pattern) {
                return WrappedIterator.create(watched(super.find(pattern)));
            }
        };
    }

    @Override
    public Iterator<Quad> find() {
        return watched(super.find());
    }

    @Override
    public Iterator<Quad> find(Quad pattern) {
        return watched(super.find(pattern));
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return watched(super.find(graph, subject, predicate, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return watched(super.findNG(graph, subject, predicate, object));
    }

    private <T> Iterator<T> watched(Iterator<T> found) {
        return Iter.operate(found, statement -> request.check());
    }

    @Override
    public void add(Quad quad) {
        request.check();
        super.add(quad);
        request.countRow();
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        request.check();
        super.add(graph, subject, predicate, object);
        request.countRow();
    }

    @Override
    public void delete(Quad quad) {
        request.check();
        super.delete(quad);
        request.countRow();
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        request.check();
        super.delete(graph, subject, predicate, object);
        request.countRow();
    }

    /** Deletes in slices, since an iterator must not be open while the data changes. */
    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        while (true) {
            Iterator<Quad> found = find(graph, subject, predicate, object);
            List<Quad> slice = Iter.toList(Iter.limit(found, SLICE));
            Iter.close(found);
            slice.forEach(this::delete);
            if (slice.size() < SLICE) {
                return;
            }
        }
    }

    @Override
    public void removeGraph(Node name) {
        deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }
}
