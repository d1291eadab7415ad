// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.issue.IssueLog;
import org.dateline.load.FileValidation;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReportJson;
import org.dateline.load.LoadReportText;
import org.dateline.load.RdfInputs;
import org.dateline.rdf.parse.RdfSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Validates RDF files, as one dataset, against the shapes and further checks. Loads nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline validate actors.ttl places.ttl reports.trig",
            "      prints the violations",
            "  dateline validate --format ttl reports/",
            "      prints a SHACL validation report",
            "  dateline validate --shapes my-shapes.ttl data.ttl",
            "      checks your own shapes too"
        })
final class ValidateCommand implements Callable<Integer> {
    /** The number of violations of each kind that are listed; further ones are counted. */
    private static final int MAX_EXAMPLES = 1000;

    /** The format of a report. */
    enum Format {
        TEXT,
        JSON,
        TTL
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "RDF: files, directories, quoted globs, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|ttl",
            description =
                    "The format of the report: text, json for programs, or ttl for a SHACL validation report. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--report", paramLabel = "text|json|ttl", hidden = true)
    void setReport(Format report) {
        format = report;
    }

    @Mixin
    private final RdfInputOptions reading = new RdfInputOptions();

    @Option(
            names = "--shapes",
            paramLabel = "FILE",
            description = "SHACL shapes to check beside those of the program. May be repeated.")
    private List<Path> shapes = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        RdfSyntax forced = reading.syntax();
        IssueLog log = new IssueLog(MAX_EXAMPLES);
        LoadOptions options = new LoadOptions(forced, reading.base(), null, LoadOptions.Policy.DEFAULT)
                .withShapes(ShapesOption.read(shapes));
        FileValidation validation =
                FileValidation.validate(RdfInputs.list(files, forced, System.in, log), options, log);
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
        if (validation.issues().hasErrors() && validation.violations().isEmpty()) {
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
        return LoadReportText.counted(validation.statements(), "statement") + " in "
                + LoadReportText.counted(validation.graphs(), "graph") + ": "
                + (errors == 0 ? "no errors" : LoadReportText.counted(errors, "error"));
    }
}
