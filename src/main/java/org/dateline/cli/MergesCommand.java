// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ingest.merge.MergeEditor;
import org.dateline.ingest.merge.MergeReader;
import org.dateline.ingest.merge.MergeRecord;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteDataset;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline merges}: lists merges; its verbs undo, create and forbid them. */
@Command(
        name = "merges",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the events, actors and places of several articles that were merged, with the rule and the reason.",
            "Your decisions (undo, join, apart) still apply when the articles are ingested again."
        },
        synopsisSubcommandLabel = "[undo | join | apart]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline merges",
            "      lists all merges and decisions",
            "  dateline merges --store http://127.0.0.1:3030/",
            "      lists those of a running server; undo, join and apart need the directory of a stopped one",
            "  dateline merges --of event/tajoura-strike --format json",
            "  dateline merges undo merge/event/second-report/assault-aerial-14",
            "  dateline merges join actor/gna actor/government-of-national-accord",
            "      merges the first actor into the second",
            "  dateline merges apart event/first-report/armed-clash-20 event/second-report/armed-clash-7",
            "",
            "A name such as event/tajoura-strike stands for an IRI below " + ShortName.BASE + "."
        })
final class MergesCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final LanguageOption language;

    @Option(
            names = "--of",
            paramLabel = "IRI",
            description = "Lists only the merges of this event, actor or place, or only this merge.")
    private @Nullable String of;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    MergesCommand(StoreOption store, LanguageOption language) {
        this.store = store;
        this.language = language;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            MergeRecord.All all = RemoteDataset.read(opened, dataset -> new MergeReader(dataset)
                    .list(Optional.ofNullable(of).map(ShortName::iri)));
            Map<String, String> labels = language.labels(
                    opened, all.merges().stream().map(MergeRecord::into).toList());
            PrintWriter out = spec.commandLine().getOut();
            (report.isJson() ? List.of(MergeWriter.json(all, labels)) : MergeWriter.text(all, labels))
                    .forEach(out::println);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Undoes a merge, and records that the two are different.",
            footerHeading = "%nExample:%n",
            footer = "  dateline merges undo merge/event/second-report/assault-aerial-14")
    int undo(
            @Mixin StoreOption where,
            @Parameters(paramLabel = "IRI", description = "The merge, or the event, actor or place that was merged.")
                    String name) {
        return edit(where, editor -> editor.undo(ShortName.iri(name)).stream()
                .map(merge ->
                        merge.report() + " describes <" + merge.merged() + "> again instead of <" + merge.into() + ">")
                .toList());
    }

    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            description = "Merges the first event, actor or place into the second.",
            footerHeading = "%nExample:%n",
            footer = "  dateline merges join actor/gna actor/government-of-national-accord")
    int join(
            @Mixin StoreOption where,
            @Parameters(paramLabel = "IRI", description = "An event, actor or place.") String one,
            @Parameters(paramLabel = "IRI", description = "The event, actor or place to keep.") String other) {
        return edit(
                where,
                editor -> List.of("<" + ShortName.iri(one) + "> is the same as <" + ShortName.iri(other)
                        + ">; records changed: " + editor.join(ShortName.iri(one), ShortName.iri(other))));
    }

    @Command(
            name = "apart",
            mixinStandardHelpOptions = true,
            description =
                    "Records that two events, actors or places are different, so that ingestion never merges them.",
            footerHeading = "%nExample:%n",
            footer = "  dateline merges apart event/first-report/armed-clash-20 event/second-report/armed-clash-7")
    int apart(
            @Mixin StoreOption where,
            @Parameters(paramLabel = "IRI", description = "An event, actor or place.") String one,
            @Parameters(paramLabel = "IRI", description = "Another one of the same kind.") String other) {
        return edit(where, editor -> {
            editor.keepApart(ShortName.iri(one), ShortName.iri(other));
            return List.of("<" + ShortName.iri(one) + "> and <" + ShortName.iri(other) + "> are different");
        });
    }

    /** A change; returns the lines to print. */
    private interface Edit {
        List<String> apply(MergeEditor editor);
    }

    private int edit(StoreOption where, Edit edit) {
        try (EmbeddedStore opened = where.openEmbedded()) {
            edit.apply(new MergeEditor(opened.dataset()))
                    .forEach(spec.commandLine().getOut()::println);
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.INPUT;
        }
    }
}
