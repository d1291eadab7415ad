// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.dateline.cli.query.AsOfOption;
import org.dateline.cli.query.ResultFormat;
import org.dateline.issue.InputException;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;
import org.dateline.query.SparqlSession;
import org.dateline.store.OutputFile;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Exports a store, or one of its graphs, as RDF.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export --out all.trig.gz",
            "      exports the whole store; the file name determines format and compression",
            "  dateline export --graph default --format nt",
            "      writes the assessed view to standard output",
            "  dateline export --graph https://w3id.org/dateline/id/report/NAME/1 --out report.ttl",
            "      exports the data of one source",
            "  dateline export --as-of 2019-04-10 --out then.trig",
            "      exports what the store would be with the sources that were published by the end of that day",
            "",
            "JSON-LD and RDF/XML need memory for all data; the other formats are streamed. Article texts are not RDF and are not",
            "exported; `dateline backup` includes them."
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--graph",
            paramLabel = "IRI|default",
            description = "The only graph to export: an IRI, or default for the default graph. Without it, all graphs.")
    @Nullable
    private String graph;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ttl, nt, trig, nq, jsonld, rdf, rt (RDF Thrift), rpb (RDF Protobuf)."
                    + " Default: the format of the file name; on standard output trig, or ttl for one graph.")
    @Nullable
    private String format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "The output file; compressed if its name ends in .gz. It appears when it is complete. Default: standard output.")
    @Nullable
    private Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        Lang lang = lang();
        try (Store opened = store.open()) {
            Store source = asOf.of(opened);
            Node only = graph(source, lang);
            ExportTask export = new ExportTask(source, only, lang);
            if (out == null) {
                try (OutputStream console = Utf8Output.to(spec.commandLine().getOut())) {
                    export.write(console);
                }
            } else {
                boolean gzip = out.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
                OutputFile.write(out, file -> write(export, file, gzip));
            }
        }
        return ExitCode.OK;
    }

    private static void write(ExportTask export, OutputStream file, boolean gzip) throws IOException {
        OutputStream buffered = new BufferedOutputStream(file);
        if (gzip) {
            GZIPOutputStream packed = new GZIPOutputStream(buffered);
            export.write(packed);
            packed.finish();
        } else {
            export.write(buffered);
        }
        buffered.flush();
    }

    private Lang lang() {
        Lang lang =
                format == null ? langByName() : ResultFormat.findGraph(format).orElse(null);
        if (lang == null) {
            throw wrong("unknown RDF format: " + (format == null ? "the file name is " + out : "--format " + format)
                    + ". Give --format ttl, nt, trig, nq, jsonld, rdf, rt or rpb");
        }
        if (out == null && ResultFormat.isBinary(lang)) {
            throw wrong(lang.getName() + " is a binary format and cannot be written to a terminal. Give --out FILE");
        }
        return lang;
    }

    private @Nullable Lang langByName() {
        return out == null ? (graph == null ? Lang.TRIG : Lang.TURTLE) : RDFLanguages.filenameToLang(out.toString());
    }

    /** The only graph to write; null for all. */
    private @Nullable Node graph(Store source, Lang lang) {
        try (var connection = source.connect()) {
            if (graph == null) {
                boolean singleGraph = !RDFLanguages.isQuads(lang);
                if (singleGraph && connection.queryAsk("ASK { GRAPH ?g { ?s ?p ?o } }")) {
                    throw wrong(lang.getName() + " cannot represent named graphs, and the store has some."
                            + " Give --graph IRI, or --format trig or nq");
                }
                return singleGraph ? Quad.defaultGraphIRI : null;
            }
            if (graph.equals("default")) {
                return Quad.defaultGraphIRI;
            }
            if (!SparqlSession.isWritable(graph)) {
                throw wrong("--graph is not an IRI: " + graph);
            }
            if (!new SparqlSession(connection).ask("ASK { GRAPH %s { ?s ?p ?o } }", SparqlSession.iri(graph))) {
                SourcePosition position = SourcePosition.of(source.name());
                throw new InputException(
                        List.of(new SyntaxIssue(position, Severity.ERROR, "no graph " + graph + " in this store")));
            }
            return NodeFactory.createURI(graph);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
