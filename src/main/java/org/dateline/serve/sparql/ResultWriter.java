// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.dateline.rdf.write.ResultPrefixes;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RdfResponse;
import org.dateline.serve.http.RequestException;

/**
 * The format of one response to a query, and the writer of its result.
 *
 * @param action the request and its response
 * @param query the query, whose prefixes the result keeps
 */
record ResultWriter(HttpAction action, Query query) {
    /**
     * Checks that there is a format for the result, before the query runs.
     *
     * @throws RequestException where the client asks for an unknown format or parameter value (400), or accepts no format (406)
     */
    void requireFormat() {
        if (query.isSelectType() || query.isAskType()) {
            RowFormat.accepted(action.getRequest(), query.isSelectType());
            SpreadsheetRows.areWanted(action.getRequest());
        } else if (!query.isJsonType()) {
            RdfResponse.formats(action, RdfFormat.ofTriples());
        }
    }

    /** Writes the result. */
    void write(QueryExecResult result) {
        if (result.isGraph()) {
            write(DatasetGraphFactory.wrap(result.graph()));
        } else if (result.isDataset()) {
            write(result.dataset());
        } else {
            writeRows(result);
        }
    }

    private void writeRows(QueryExecResult result) {
        List<RowFormat> accepted = RowFormat.accepted(action.getRequest(), result.isRowSet());
        RowFormat format = accepted.get(0);
        QueryExecResult rows = result;
        if (result.isRowSet() && format == RowFormat.XML && accepted.size() > 1) {
            RowsReadAhead ahead = RowsReadAhead.of(result.rowSet());
            rows = new QueryExecResult(ahead.all());
            format = ahead.fitXml() ? format : accepted.get(1);
        }
        ServletOps.setNoCache(action);
        ServletOps.success(action);
        action.setResponseContentType(format.contentType(action.getRequest()));
        try {
            OutputStream out = action.getResponseOutputStream();
            write(rows, format, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DatasetGraph result) {
        ResultPrefixes.set(result, query.getPrefixMapping().getNsPrefixMap());
        RdfResponse.write(action, result, RdfResponse.formats(action, RdfFormat.ofTriples()));
    }

    private void write(QueryExecResult result, RowFormat format, OutputStream out) {
        if (format.lang().isPresent()) {
            RowSetWriter writer = RowSetWriterRegistry.getFactory(format.lang().get())
                    .create(format.lang().get());
            if (result.isRowSet()) {
                boolean isSafe = format.isForSpreadsheets() && SpreadsheetRows.areWanted(action.getRequest());
                RowSet rows = isSafe ? SpreadsheetRows.of(result.rowSet()) : result.rowSet();
                writer.write(out, rows, action.getContext());
            } else {
                writer.write(out, result.booleanResult(), action.getContext());
            }
        } else if (result.isRowSet()) {
            RowSetOps.out(out, result.rowSet(), query.getPrologue());
        } else {
            ResultSetFormatter.out(out, result.booleanResult());
        }
    }
}
