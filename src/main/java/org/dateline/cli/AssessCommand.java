// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.cli.progress.ProgressDisplay;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.AssessmentReport;
import org.dateline.derive.Explainer;
import org.dateline.load.LoadProgress;
import org.dateline.rdf.DatelineIris;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteDataset;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline assess}. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses all events of a store from its sources, explains one assessment, or tells what rests on one source.",
            "Loading, ingesting and updating assess events automatically. Run this command if other software wrote to the"
                    + " store."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline assess",
            "  dateline assess --explain event/tajoura-strike",
            "  dateline assess --explain event/tajoura-strike --language ar,fr",
            "  dateline assess --explain event/tajoura-strike --store http://127.0.0.1:3030/",
            "      explains an assessment of a running server",
            "  dateline assess --explain https://w3id.org/dateline/id/event/tajoura-strike",
            "  dateline assess --without report/fox-news-2019-05-08-toll/1",
            "      prints the events, values, states and disputes that rest on a source; `dateline retract` withdraws it"
        })
final class AssessCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final LanguageOption language;

    @Option(names = "--all", description = "Prints the number of assessed events even if nothing changed.")
    private boolean all;

    @Option(
            names = "--explain",
            paramLabel = "IRI",
            description =
                    "Prints the claims, the rule and the result for each value of an event, a state or a distance, and its"
                            + " history. A name such as event/tajoura-strike stands for an IRI below " + ShortName.BASE
                            + ".")
    @Nullable
    private String explain;

    @Option(
            names = "--without",
            paramLabel = "REPORT",
            description =
                    "Prints what would change if a source were withdrawn: events, values, states and disputes. A name such"
                            + " as report/fox-news-2019-05-08-toll/1 stands for an IRI below " + ShortName.BASE + ".")
    @Nullable
    private String without;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The format of what --without prints: text, or json for programs. Default: text.")
    private ReportOption.@Nullable Format format;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AssessCommand(StoreOption store, LanguageOption language) {
        this.store = store;
        this.language = language;
    }

    @Override
    public Integer call() {
        if (without == null && format != null) {
            throw new ParameterException(spec.commandLine(), "--format is only used with --without. Leave it out");
        }
        if (without != null) {
            return without(without);
        }
        String name = explain;
        if (name == null) {
            try (EmbeddedStore opened = store.openEmbedded()) {
                return assess(opened);
            }
        }
        try (Store opened = store.open()) {
            return explain(opened, name);
        }
    }

    private int assess(EmbeddedStore opened) {
        AssessmentReport report = assessAll(opened);
        PrintWriter out = spec.commandLine().getOut();
        if (all || !report.isUpToDate()) {
            out.printf(
                    "%,d events assessed: %,d statements added, %,d removed%n",
                    report.events(), report.added(), report.removed());
        }
        if (report.isUpToDate()) {
            out.printf("the assessments are up to date: %,d events%n", report.events());
        }
        PrintWriter err = spec.commandLine().getErr();
        report.issues().forEach(issue -> err.println(issue.position() + ": " + issue.message()));
        return ExitCode.OK;
    }

    private AssessmentReport assessAll(EmbeddedStore opened) {
        LoadProgress progress =
                ProgressDisplay.of("dateline", spec.commandLine().getErr());
        try {
            return AssessedDataset.over(opened.dataset())
                    .assessAll((done, of) -> progress.stage("assessing", done, of, "events"));
        } finally {
            progress.end();
        }
    }

    private int without(String source) {
        if (explain != null) {
            throw new ParameterException(
                    spec.commandLine(), "--explain and --without exclude each other. Give one of them");
        }
        WithdrawalPreview preview = new WithdrawalPreview(store, language, null);
        boolean json = format == ReportOption.Format.JSON;
        preview.print(spec.commandLine().getOut(), preview.of(ShortName.iri(source)), "without", json);
        return ExitCode.OK;
    }

    private int explain(Store opened, String name) {
        String iri = ShortName.iri(name);
        Optional<List<String>> lines = RemoteDataset.read(opened, dataset -> Explainer.explain(dataset, iri));
        if (lines.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("no source in " + opened.name() + " describes <" + iri
                            + ">. Give the IRI of an event, state or distance");
            return ExitCode.INPUT;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(lines.get().get(0) + title(opened, DatelineIris.eventOf(iri).orElse(iri)));
        lines.get().stream().skip(1).forEach(out::println);
        return ExitCode.OK;
    }

    private String title(Store opened, String iri) {
        String label = language.labels(opened, List.of(iri)).get(iri);
        return label == null ? "" : " (" + label + ")";
    }
}
