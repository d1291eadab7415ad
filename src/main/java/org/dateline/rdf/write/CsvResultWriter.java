// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV with blank nodes as {@code _:b0} (SPARQL 1.1 Query Results CSV and TSV Formats, 3.2). Jena 5.6.0 writes them as
 * {@code b0}, which no reader can tell from text.
 */
record CsvResultWriter(RowSetWriter writer) implements RowSetWriter {
    /** A writer for Jena's registry. */
    static RowSetWriter create(Lang lang) {
        return new CsvResultWriter(RowSetWriterCSV.factory.create(lang));
    }

    @Override
    public void write(OutputStream out, RowSet rows, @Nullable Context context) {
        writer.write(out, labelled(rows, context), context);
    }

    @Override
    public void write(Writer out, RowSet rows, @Nullable Context context) {
        writer.write(out, labelled(rows, context), context);
    }

    @Override
    public void write(OutputStream out, boolean result, @Nullable Context context) {
        writer.write(out, result, context);
    }

    /** The same rows, their blank nodes in the shape of an IRI, which Jena writes as it is. */
    private static RowSet labelled(RowSet rows, @Nullable Context context) {
        NodeToLabel labels = labels(context);
        List<Var> variables = rows.getResultVars();
        return RowSetStream.create(variables, Iter.map(rows, row -> labelled(row, variables, labels)));
    }

    /** The labels that a result gives to its blank nodes. */
    static NodeToLabel labels(@Nullable Context context) {
        return context != null && context.isTrue(ARQ.outputGraphBNodeLabels)
                ? SyntaxLabels.createNodeToLabelAsGiven()
                : SyntaxLabels.createNodeToLabel();
    }

    private static Binding labelled(Binding row, List<Var> variables, NodeToLabel labels) {
        BindingBuilder labelled = Binding.builder();
        for (Var variable : variables) {
            Node value = row.get(variable);
            if (value != null) {
                labelled.add(variable, value.isBlank() ? NodeFactory.createURI(labels.get(null, value)) : value);
            }
        }
        return labelled.build();
    }
}
