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
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSubsystemLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV with blank nodes as {@code _:b0} (SPARQL 1.1 Query Results CSV and TSV Formats, 3.2). Jena 5.6.0 writes them as
 * {@code b0}, which no reader can tell from text. Jena calls this class when it starts, wherever that is, because
 * {@code META-INF/services} names it.
 */
public final class CsvResultWriter implements JenaSubsystemLifecycle {
    /** After all parts of Jena. */
    private static final int AFTER_JENA = 10_000;

    /** For the service loader. */
    public CsvResultWriter() {
        // Nothing to set up before start().
    }

    @Override
    public void start() {
        RowSetWriterRegistry.register(ResultSetLang.RS_CSV, CsvResultWriter::writer);
    }

    @Override
    public void stop() {
        RowSetWriterRegistry.register(ResultSetLang.RS_CSV, RowSetWriterCSV.factory);
    }

    @Override
    public int level() {
        return AFTER_JENA;
    }

    private static RowSetWriter writer(Lang lang) {
        return new Labelling(RowSetWriterCSV.factory.create(lang));
    }

    private record Labelling(RowSetWriter writer) implements RowSetWriter {
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
            NodeToLabel labels = context != null && context.isTrue(ARQ.outputGraphBNodeLabels)
                    ? SyntaxLabels.createNodeToLabelAsGiven()
                    : SyntaxLabels.createNodeToLabel();
            List<Var> variables = rows.getResultVars();
            return RowSetStream.create(variables, Iter.map(rows, row -> labelled(row, variables, labels)));
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
}
