// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.SourceRetraction;
import org.dateline.model.changes.Withdrawal;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline retract}. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description = {
            "Withdraws a source: deletes its report, and assesses again what it told of.",
            "Prints what changes: events that no other source reports, values, states and disputes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline retract --dry-run report/fox-news-2019-05-08-toll/1",
            "      prints what would change, and changes nothing",
            "  dateline retract report/fox-news-2019-05-08-toll/1",
            "  dateline retract --store http://127.0.0.1:3030/ report/fox-news-2019-05-08-toll/1",
            "      withdraws a source of a running server",
            "",
            "It is one transaction. To undo it, load or ingest the source again. Reviews and the texts of articles stay."
        })
final class RetractCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final LanguageOption language;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Parameters(
            paramLabel = "REPORT",
            description =
                    "The source: the IRI of a report. A name such as report/fox-news-2019-05-08-toll/1 stands for an IRI"
                            + " below " + ShortName.BASE + ".")
    private String source = "";

    @Option(names = "--dry-run", description = "Prints what would change, and changes nothing.")
    private boolean dryRun;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description =
                    "The user name for a server; the password is taken from the environment variable DATELINE_PASSWORD.")
    private @Nullable String user;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RetractCommand(StoreOption store, LanguageOption language) {
        this.store = store;
        this.language = language;
    }

    @Override
    public Integer call() {
        WithdrawalPreview preview = new WithdrawalPreview(store, language, user);
        String iri = ShortName.iri(source);
        Withdrawal withdrawal;
        if (dryRun) {
            withdrawal = preview.of(iri);
        } else if (store.isRemote()) {
            withdrawal = preview.remote().retract(iri);
        } else {
            withdrawal = retract(preview, iri);
        }
        preview.print(spec.commandLine().getOut(), withdrawal, dryRun ? "without" : "withdrawn:", report.isJson());
        return ExitCode.OK;
    }

    /** Nobody else writes to the directory meanwhile. */
    private Withdrawal retract(WithdrawalPreview preview, String iri) {
        try (EmbeddedStore opened = store.openEmbedded()) {
            Withdrawal withdrawal = preview.of(opened, iri);
            AssessedDataset dataset = AssessedDataset.over(opened.dataset());
            SourceRetraction.retract(dataset, iri);
            return withdrawal;
        }
    }
}
