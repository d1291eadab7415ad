// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.dateline.rdf.write.XmlText;

/**
 * The rows of a table, of which the first were read to see whether XML can hold them, before the first byte is sent. Only so much is
 * read ahead as memory has room for on every request.
 *
 * @param all all rows, also those that were read
 * @param fitXml whether XML can hold what was read
 */
record RowsReadAhead(RowSet all, boolean fitXml) {
    /** When so much text was read, in UTF-16 units, reading ahead ends. */
    private static final long MOST_TEXT = 4_000_000;

    /** A cell that is empty, or a number, takes room too. */
    private static final int CELL = 64;

    /** Reads ahead: to the first row that XML cannot hold, to the end, or until enough was read. */
    static RowsReadAhead of(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        List<Binding> read = new ArrayList<>();
        boolean fits = true;
        long size = 0;
        while (fits && size < MOST_TEXT && rows.hasNext()) {
            Binding row = rows.next();
            read.add(row);
            for (Var column : columns) {
                Node value = row.get(column);
                fits &= value == null || XmlText.isXml(value);
                size += CELL + (value == null ? 0 : text(value));
            }
        }
        return new RowsReadAhead(RowSetStream.create(columns, Iter.concat(read.iterator(), rows)), fits);
    }

    private static int text(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm().length();
        }
        return value.isURI() ? value.getURI().length() : 0;
    }
}
