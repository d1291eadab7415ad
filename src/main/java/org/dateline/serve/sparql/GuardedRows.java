// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.serve.limit.RunningRequest;

/**
 * Rows that report the stop of their request as any other failure. Fuseki's result writers catch {@link QueryCancelledException} and end the response
 * with a comment, so that a partial result would look complete.
 */
final class GuardedRows implements RowSet {
    private final RowSet rows;
    private final RunningRequest request;

    GuardedRows(RowSet rows, RunningRequest request) {
        this.rows = rows;
        this.request = request;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException e) {
            throw request.refusal(e);
        }
    }

    @Override
    public Binding next() {
        try {
            request.check(); // Another engine knows nothing of the limits.
            Binding row = rows.next();
            request.countRow();
            return row;
        } catch (QueryCancelledException e) {
            throw request.refusal(e);
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
