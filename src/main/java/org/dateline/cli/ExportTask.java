package org.dateline.cli;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.store.QuadExport;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data of a store in one format.
 *
 * @param graph the only graph to write; null for all
 */
record ExportTask(Store source, @Nullable Node graph, Lang lang) {

    /** Writes the data; does not close the stream. */
    void write(OutputStream out) {
        if (StreamRDFWriter.registered(lang)) {
            send(StreamRDFWriter.getWriterStream(out, lang));
            return;
        }
        DatasetGraph whole = DatasetGraphFactory.create();
        send(StreamRDFLib.dataset(whole));
        RDFWriterBuilder writer = RDFWriter.create().lang(lang);
        (RDFLanguages.isQuads(lang) ? writer.source(whole) : writer.source(whole.getDefaultGraph())).output(out);
    }

    private void send(StreamRDF sink) {
        if (graph == null) {
            QuadExport.send(source, sink);
        } else {
            QuadExport.sendGraph(source, graph, sink);
        }
    }
}
