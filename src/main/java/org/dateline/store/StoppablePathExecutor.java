// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.dateline.store.range.RangeExecutor;

/**
 * TDB2's executor, whose property paths stop when their query is cancelled. Jena 5.6.0 walks a path from one node to its end within one
 * call, and looks at the signal only between such calls.
 */
public class StoppablePathExecutor extends RangeExecutor {
    private final Runnable step;

    /**
     * An executor for one query.
     *
     * @param step is run at every step of a path
     */
    protected StoppablePathExecutor(ExecutionContext context, Runnable step) {
        super(context);
        this.step = step;
    }

    /** Uses this executor for all queries to a database. */
    static void install(DatasetGraph container) {
        QC.setFactory(container.getContext(), context -> new StoppablePathExecutor(context, () -> {}));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        AtomicBoolean signal = execCxt.getCancelSignal();
        if (signal == null) {
            return super.execute(path, input);
        }
        Graph steps = new StoppableGraph(pathGraph(), signal, step);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, steps));
    }

    /** The graph in which paths are walked. */
    protected Graph pathGraph() {
        return execCxt.getActiveGraph();
    }

    /** Each step of a path is a search here. */
    private static final class StoppableGraph extends GraphWrapper {
        private final AtomicBoolean signal;
        private final Runnable step;

        StoppableGraph(Graph graph, AtomicBoolean signal, Runnable step) {
            super(graph);
            this.signal = signal;
            this.step = step;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            check();
            return super.find(subject, predicate, object).filterKeep(triple -> {
                check();
                return true;
            });
        }

        @Override
        public ExtendedIterator<Triple> find() {
            return find(Node.ANY, Node.ANY, Node.ANY);
        }

        @Override
        public boolean contains(Node subject, Node predicate, Node object) {
            check();
            return super.contains(subject, predicate, object);
        }

        private void check() {
            if (signal.get()) {
                throw new QueryCancelledException();
            }
            step.run();
        }
    }
}
