// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.explain;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.dateline.model.Namespaces;
import org.dateline.model.explain.Explanation;
import org.dateline.store.explain.PlanRecorder;
import org.jspecify.annotations.Nullable;

/** One run of a query for its explanation, on the thread that made this object. The result is counted and not kept. */
public final class ExplainedRun {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Query query;
    private final boolean runs;
    private final PlanRecorder recorder;
    private final long start = System.nanoTime();
    private long rows;

    /**
     * A run that has not begun.
     *
     * @param runs whether the query runs; if not, only its plan is told
     */
    public ExplainedRun(Query query, boolean runs) {
        this.query = query;
        this.runs = runs;
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(Namespaces.BY_PREFIX)
                .setNsPrefixes(query.getPrefixMapping());
        this.recorder = new PlanRecorder(prefixes, runs);
    }

    /**
     * Records what runs in a context. To be called before the execution is built or starts.
     *
     * @param checkpoint runs at every step of the query; null for none
     */
    public void install(Context context, @Nullable Runnable checkpoint) {
        recorder.install(context, checkpoint);
    }

    /**
     * Runs the query to its end.
     *
     * @param guard what the rows of a SELECT pass
     */
    public void run(QueryExec execution, UnaryOperator<RowSet> guard) {
        if (query.isSelectType()) {
            RowSet all = guard.apply(execution.select());
            for (; all.hasNext(); rows++) {
                all.next();
            }
        } else if (query.isAskType()) {
            rows = execution.ask() ? 1 : 0;
        } else if (query.isDescribeType()) {
            rows = execution.describe().size();
        } else if (query.isConstructType()) {
            rows = query.isConstructQuad()
                    ? execution.constructDataset().stream().count()
                    : execution.construct().size();
        } else {
            rows = execution.execJson().size();
        }
    }

    /** What was found so far. */
    public Explanation explanation(@Nullable String stopped) {
        double ms = Math.round((System.nanoTime() - start) / 1e3) * 1e3 / NANOS_PER_MILLI;
        Explanation.QueryCounts counts = runs ? new Explanation.QueryCounts(rows, recorder.read(), ms) : null;
        return new Explanation(form(), counts, stopped, recorder.plan());
    }

    private String form() {
        return query.queryType().name().replace("CONSTRUCT_", "").toUpperCase(Locale.ROOT);
    }
}
