// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.serve.http.ProblemTable;
import org.dateline.serve.http.RequestException;

/**
 * Rows that report a timeout as any other failure. Fuseki's result writers catch {@link QueryCancelledException} and end the response
 * with a comment, so that a partial result would look complete.
 */
final class GuardedRows implements RowSet {
    private final RowSet rows;

    GuardedRows(RowSet rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException e) {
            throw timedOut();
        }
    }

    @Override
    public Binding next() {
        try {
            return rows.next();
        } catch (QueryCancelledException e) {
            throw timedOut();
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

    private static RequestException timedOut() {
        return new RequestException(ProblemTable.of(new QueryCancelledException()));
    }
}
