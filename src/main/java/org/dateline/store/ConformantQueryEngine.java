// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.store.algebra.ConformantAlgebra;

/**
 * TDB2's query engine, corrected for the cases in which Jena 5.6.0 differs from SPARQL 1.1 (see {@link ConformantAlgebra}). It is
 * registered in the context of one database, so that all queries and the WHERE clauses of updates use it.
 */
final class ConformantQueryEngine extends QueryEngineTDB {

    private ConformantQueryEngine(Query query, DatasetGraphTDB dataset, Binding input, Context context) {
        super(query, dataset, input, context);
    }

    private ConformantQueryEngine(Op op, DatasetGraphTDB dataset, Binding input, Context context) {
        super(op, dataset, input, context);
    }

    /** Registers this engine for all queries to a database. */
    static void register(DatasetGraph container) {
        QueryEngineRegistry engines = QueryEngineRegistry.get().copy();
        engines.add(new Factory());
        QueryEngineRegistry.set(container.getContext(), engines);
    }

    @Override
    protected Op modifyOp(Op op) {
        Op corrected = ConformantAlgebra.correct(op);
        if (isDynamicDataset() || !ConformantAlgebra.needsGraphByGraph(corrected)) {
            return super.modifyOp(corrected);
        }
        // Not converted to quads: the executor then evaluates one named graph after another, as specified.
        Op optimized = Algebra.optimize(corrected, context);
        setOp(optimized);
        return optimized;
    }

    private static final class Factory implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return TDBInternal.isBackedByTDB(dataset);
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new ConformantQueryEngine(query, TDBInternal.requireStorage(dataset), input, context).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return TDBInternal.isBackedByTDB(dataset);
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            return new ConformantQueryEngine(op, TDBInternal.requireStorage(dataset), input, context).getPlan();
        }
    }
}
