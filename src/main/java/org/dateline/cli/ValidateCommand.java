package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.input.InputLister;
import org.dateline.issue.IssueLog;
import org.dateline.load.FileValidation;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReportJson;
import org.dateline.load.LoadReportText;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Holds RDF files, taken together, against the shapes and against checks across facts; loads nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline validate actors.ttl places.ttl reports.trig",
            "  dateline validate --format ttl reports/      a SHACL validation report"
        })
final class ValidateCommand implements Callable<Integer> {
    /** As many violations of a kind are listed; the rest are counted. */
    private static final int LISTED = 1000;

    /** How a report is written. */
    enum Format {
        TEXT,
        JSON,
        TTL
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, directories, quoted globs, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|ttl",
            defaultValue = "TEXT",
            description = "The report for people, for programs, or as a SHACL validation report. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--syntax", description = "The RDF syntax of all inputs; default: by their names.")
    private @Nullable String syntax;

    @Option(names = "--base", paramLabel = "IRI", description = "The base for relative IRIs of inputs that give none.")
    private @Nullable String base;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        RdfSyntax forced = syntax == null ? null : syntax(syntax);
        IssueLog log = new IssueLog(LISTED);
        LoadOptions options = new LoadOptions(forced, base, null, LoadOptions.Policy.DEFAULT);
        FileValidation validation = FileValidation.of(InputLister.list(files, forced, System.in, log), options, log);
        print(validation);
        return log.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }

    private void print(FileValidation validation) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(LoadReportJson.of(validation.issues()));
            case TTL -> writeReport(validation, out);
            case TEXT -> {
                LoadReportText.problems(validation.issues()).forEach(out::println);
                out.println(summary(validation));
            }
        }
    }

    private void writeReport(FileValidation validation, PrintWriter out) throws IOException {
        long unread = validation.issues().errors() - validation.violations().size();
        if (unread > 0) {
            LoadReportText.problems(validation.issues())
                    .forEach(spec.commandLine().getErr()::println);
            return;
        }
        try (OutputStream bytes = Utf8Output.to(out)) {
            RDFDataMgr.write(bytes, validation.report(), Lang.TURTLE);
        }
    }

    private static String summary(FileValidation validation) {
        long errors = validation.issues().errors();
        String outcome = errors == 0 ? "all is as it should be" : String.format(Locale.ROOT, "%,d errors", errors);
        return String.format(
                Locale.ROOT, "%,d statements in %,d graphs: %s", validation.statements(), validation.graphs(), outcome);
    }

    private RdfSyntax syntax(String name) {
        return RdfSyntax.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--syntax " + name + " is no RDF syntax; these are: " + RdfSyntax.names()));
    }
}
