package org.dateline.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.input.Input;
import org.dateline.input.InputLister;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReport;
import org.dateline.load.LoadReportJson;
import org.dateline.load.LoadReportText;
import org.dateline.load.Loader;
import org.dateline.load.OnError;
import org.dateline.load.RemoteLoader;
import org.dateline.rdf.AbsoluteIri;
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
        description = "Loads RDF into the store, all or nothing, and reports what is wrong with it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline load dump.nt.gz more/ 'data/**.trig'",
            "  curl -s https://example.org/x.ttl | dateline load --format turtle --base https://example.org/x.ttl -",
            "  dateline load --store http://127.0.0.1:3030/ reports.trig",
            "  dateline load --format json dump.nq      the report for a program"
        })
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final RdfInputOptions reading = new RdfInputOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files, directories, quoted globs, or - for standard input; .gz, .bz2, .xz and .zst are unpacked.")
    private List<String> files = List.of();

    @Option(names = "--graph", paramLabel = "IRI", description = "The graph for statements that name none.")
    private @Nullable String graph;

    @Option(
            names = "--on-error",
            paramLabel = "stop|skip",
            defaultValue = "stop",
            description = "stop: nothing is kept (default); skip: go on without what is wrong, and report it.")
    private OnError onError = OnError.STOP;

    @Option(names = "--strict", description = "Ill-typed literals and violated shapes are errors: nothing is kept.")
    private boolean strict;

    @Option(names = "--no-validate", description = "Do not look at the shapes.")
    private boolean noValidate;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who loads into a server; the password stands in the environment as DATELINE_PASSWORD.")
    private @Nullable String user;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (graph != null && !AbsoluteIri.is(graph)) {
            throw new ParameterException(spec.commandLine(), "--graph <" + graph + "> is no absolute IRI");
        }
        LoadOptions options = new LoadOptions(
                reading.syntax(), reading.base(), graph, new LoadOptions.Policy(onError, strict, !noValidate));
        Loader loader =
                new Loader(options, LoadProgressBar.of(spec.commandLine().getErr()));
        List<Input> inputs = InputLister.list(files, reading.syntax(), System.in, loader.log());
        LoadReport report = store.isRemote()
                ? loader.into(new RemoteLoader(URI.create(String.valueOf(store.location)), credentials()), inputs)
                : loader.into(store.directory(), inputs);
        print(report);
        return report.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }

    private @Nullable String credentials() {
        return user == null ? null : user + ":" + System.getenv().getOrDefault("DATELINE_PASSWORD", "");
    }

    private void print(LoadReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (reading.reportsJson()) {
            out.println(LoadReportJson.of(report));
            return;
        }
        LoadReportText.problems(report.issues()).forEach(spec.commandLine().getErr()::println);
        out.println(LoadReportText.counts(report));
    }
}
