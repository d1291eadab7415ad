package org.dateline.cli;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.load.Input;
import org.dateline.load.Inputs;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.load.OnError;
import org.dateline.load.ReportText;
import org.dateline.rdf.RdfSyntax;
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
        description = "Loads RDF into the store, all or nothing, and reports what is wrong with it.")
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files, directories, quoted globs, or - for standard input; .gz, .bz2, .xz and .zst are unpacked.")
    private List<String> files = List.of();

    @Option(names = "--format", description = "The syntax of all inputs; default: by their names.")
    private @Nullable String format;

    @Option(names = "--graph", paramLabel = "IRI", description = "The graph for statements that name none.")
    private @Nullable String graph;

    @Option(names = "--base", paramLabel = "IRI", description = "The base for relative IRIs of inputs that give none.")
    private @Nullable String base;

    @Option(
            names = "--on-error",
            defaultValue = "stop",
            description = "stop: nothing is kept (default); skip: go on without what is wrong, and report it.")
    private OnError onError = OnError.STOP;

    @Option(names = "--strict", description = "Ill-typed literals and violated shapes are errors: nothing is kept.")
    private boolean strict;

    @Option(names = "--no-validate", description = "Do not look at the shapes.")
    private boolean noValidate;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        RdfSyntax syntax = format == null ? null : syntax(format);
        LoadOptions options =
                new LoadOptions(syntax, base, graph, new LoadOptions.Policy(onError, strict, !noValidate));
        Loader loader = new Loader(options, LoadProgress.NONE);
        InputStream standardInput = System.in;
        List<Input> inputs = Inputs.list(files, syntax, standardInput, loader.log());
        return print(loader.into(store.directory(), inputs));
    }

    private int print(LoadReport report) {
        ReportText.problems(report.issues()).forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(ReportText.counts(report));
        return report.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }

    private RdfSyntax syntax(String name) {
        return RdfSyntax.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--format " + name + " is no RDF syntax; these are: " + RdfSyntax.names()));
    }
}
