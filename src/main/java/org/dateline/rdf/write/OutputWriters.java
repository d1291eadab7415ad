// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.WriterDatasetRIOTFactory;
import org.apache.jena.riot.WriterGraphRIOTFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.riot.writer.RDFXMLAbbrevWriter;
import org.apache.jena.riot.writer.RDFXMLPlainWriter;
import org.apache.jena.riot.writer.WriterTriX;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Puts the writers of this package in the place of Jena's, for everything that writes through Jena: servers, verbs and exports. Jena
 * calls this class when it starts, wherever that is, because {@code META-INF/services} names it.
 */
public final class OutputWriters implements JenaSubsystemLifecycle {
    /** After all parts of Jena. */
    private static final int AFTER_JENA = 10_000;

    /** Those with prefixes; the plain ones have no context and need no care. */
    private static final List<RDFFormat> JSON_LD =
            List.of(RDFFormat.JSONLD, RDFFormat.JSONLD_PRETTY, RDFFormat.JSONLD11, RDFFormat.JSONLD11_PRETTY);

    /** For the service loader. */
    public OutputWriters() {
        // Nothing to set up before start().
    }

    @Override
    public void start() {
        // Turtle also goes out as N3, whose readers know @prefix alone (rdflib's, for one).
        RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
        RowSetWriterRegistry.register(ResultSetLang.RS_CSV, CsvResultWriter::create);
        RowSetWriterRegistry.register(ResultSetLang.RS_JSON, JsonResultWriter::create);
        RowSetWriterRegistry.register(ResultSetLang.RS_XML, XmlResultWriter::create);
        graphs(RDFFormat.RDFXML_PRETTY, format -> new CheckedXmlWriter.OfGraph(new RDFXMLAbbrevWriter()));
        graphs(RDFFormat.RDFXML_PLAIN, format -> new CheckedXmlWriter.OfGraph(new RDFXMLPlainWriter()));
        graphs(RDFFormat.TRIX, format -> new CheckedXmlWriter.OfGraph(new WriterTriX()));
        datasets(RDFFormat.TRIX, format -> new CheckedXmlWriter.OfDataset(new WriterTriX()));
        JSON_LD.forEach(format -> {
            graphs(format, any -> RiotLib.adapter(new PrefixedJsonLdWriter()));
            datasets(format, any -> new PrefixedJsonLdWriter());
        });
    }

    private static void graphs(RDFFormat format, WriterGraphRIOTFactory factory) {
        RDFWriterRegistry.register(format, factory);
    }

    private static void datasets(RDFFormat format, WriterDatasetRIOTFactory factory) {
        RDFWriterRegistry.register(format, factory);
    }

    @Override
    public void stop() {
        // Jena stops with the process.
    }

    @Override
    public int level() {
        return AFTER_JENA;
    }
}
