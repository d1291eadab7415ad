// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;

/**
 * Calls a checkpoint at every step of a query on an embedded store: for each tuple that a scan reads, each step of a property path and each row
 * that an operator yields. The checkpoint may pause the query or end it by an exception. ARQ itself can only be cancelled.
 */
public final class QueryCheckpoints {
    private QueryCheckpoints() {}

    /**
     * Installs a checkpoint for the queries that run in a context.
     *
     * @param context the context of one request
     * @param checkpoint runs on the thread of the query, often: it must be fast where it has nothing to do
     */
    public static void install(Context context, Runnable checkpoint) {
        QC2.setFilter(context, tuple -> {
            checkpoint.run();
            return true;
        });
        QC.setFactory(context, execution -> new CheckedExecutor(execution, checkpoint));
    }

    /** The store's executor, with a checkpoint for each row of each operator. */
    private static final class CheckedExecutor extends StoppablePathExecutor {
        private final Runnable checkpoint;

        private CheckedExecutor(ExecutionContext execution, Runnable checkpoint) {
            super(execution, checkpoint);
            this.checkpoint = checkpoint;
        }

        @Override
        protected QueryIterator exec(Op op, QueryIterator input) {
            return new CheckedRows(super.exec(op, input), checkpoint);
        }
    }

    /** Rows with a checkpoint before each. */
    private static final class CheckedRows extends QueryIteratorWrapper {
        private final Runnable checkpoint;

        private CheckedRows(QueryIterator rows, Runnable checkpoint) {
            super(rows);
            this.checkpoint = checkpoint;
        }

        @Override
        protected Binding moveToNextBinding() {
            checkpoint.run();
            return super.moveToNextBinding();
        }
    }
}
