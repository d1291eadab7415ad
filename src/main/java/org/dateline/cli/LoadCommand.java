// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.progress.ProgressDisplay;
import org.dateline.input.Input;
import org.dateline.issue.IssueLog;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReport;
import org.dateline.load.LoadReportJson;
import org.dateline.load.LoadReportText;
import org.dateline.load.Loader;
import org.dateline.load.OnError;
import org.dateline.load.RdfInputs;
import org.dateline.load.RemoteLoader;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads RDF into a store, completely or not at all, and reports its errors.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline load dump.nt.gz more/ 'data/**.trig'",
            "      loads a file, a directory and the files that match a pattern",
            "  curl -s https://example.org/x.ttl | dateline load --syntax turtle --base https://example.org/x.ttl -",
            "      loads standard input, with a base for relative IRIs",
            "  dateline load --store http://127.0.0.1:3030/ reports.trig",
            "      loads into a running server",
            "  dateline load --format json dump.nq",
            "      prints the report as JSON",
            "",
            "The data are read, stored, validated against the shapes, and assessed at commit. After an error the store is unchanged."
        })
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final RdfInputOptions reading = new RdfInputOptions();

    @Mixin
    private final LoadReportOption report = new LoadReportOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "RDF: files, directories, quoted globs, or - for standard input. Files ending in .gz, .bz2, .xz or .zst are"
                            + " decompressed.")
    private List<String> files = List.of();

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description = "The graph for statements that have none. Default: the default graph.")
    private @Nullable String graph;

    @Option(
            names = "--on-error",
            paramLabel = "stop|skip",
            defaultValue = "stop",
            description =
                    "What to do after an error. stop: nothing is loaded (default). skip: invalid statements are left out and reported.")
    private OnError onError = OnError.STOP;

    @Option(
            names = "--strict",
            description = "Treats ill-typed literals and violated shapes as errors, so that nothing is loaded.")
    private boolean strict;

    @Option(names = "--no-validate", description = "Does not validate the data against the shapes.")
    private boolean noValidate;

    @Option(
            names = "--replace",
            description =
                    "A named graph of the inputs replaces the graph of that name in the store. The default graph is only added to.")
    private boolean replace;

    @Option(
            names = "--shapes",
            paramLabel = "FILE",
            description = "SHACL shapes to check beside those of the program. May be repeated; not for a server.")
    private List<Path> shapes = List.of();

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description =
                    "The user name for a server; the password is taken from the environment variable DATELINE_PASSWORD.")
    private @Nullable String user;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LoadCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        if (graph != null && !AbsoluteIri.is(graph)) {
            throw new ParameterException(spec.commandLine(), "--graph is not an absolute IRI: <" + graph + ">");
        }
        if (store.isRemote() && !shapes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--shapes cannot be used with a server. Check the files with `dateline validate --shapes` first");
        }
        RdfSyntax named = reading.syntax();
        RdfSyntax syntax = named == null ? report.syntax() : named;
        boolean json = report.isJson();
        LoadOptions options = new LoadOptions(
                        syntax, reading.base(), graph, new LoadOptions.Policy(onError, strict, !noValidate))
                .withReplace(replace)
                .withShapes(ShapesOption.read(shapes));
        IssueLog log = Loader.newLog();
        List<Input> inputs = RdfInputs.list(files, syntax, System.in, log);
        Loader loader = new Loader(
                options, ProgressDisplay.of("loading", spec.commandLine().getErr()), log);
        LoadReport result = store.isRemote()
                ? loader.loadIntoServer(
                        new RemoteLoader(URI.create(String.valueOf(store.location)), credentials()), inputs)
                : loader.loadIntoDirectory(store.directory(), store::create, inputs);
        print(result, json);
        return result.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }

    private @Nullable String credentials() {
        return user == null ? null : user + ":" + System.getenv().getOrDefault("DATELINE_PASSWORD", "");
    }

    private void print(LoadReport result, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LoadReportJson.of(result));
            return;
        }
        LoadReportText.problems(result.issues()).forEach(spec.commandLine().getErr()::println);
        out.println(LoadReportText.counts(result));
    }
}
