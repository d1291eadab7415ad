package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ingest.merge.MergeEditor;
import org.dateline.ingest.merge.MergeReader;
import org.dateline.ingest.merge.MergeRecord;
import org.dateline.model.Namespaces;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline merges}: lists them, and has the verbs that undo, make and forbid them. */
@Command(
        name = "merges",
        mixinStandardHelpOptions = true,
        description = {
            "Lists which events, actors and places of several articles are held to be one, by which rule and why.",
            "What you undo, join or keep apart stays so, however often the articles are ingested again."
        },
        synopsisSubcommandLabel = "[undo | join | apart]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline merges",
            "  dateline merges --of event/tajoura-strike --format json",
            "  dateline merges undo merge/event/second-report/assault-aerial-14",
            "  dateline merges join actor/gna actor/government-of-national-accord",
            "      all that is told of the first is told of the second from now on",
            "  dateline merges apart event/first-report/armed-clash-20 event/second-report/armed-clash-7",
            "A name such as event/tajoura-strike means one under " + MergesCommand.BASE + "."
        })
final class MergesCommand implements Callable<Integer> {
    static final String BASE = Namespaces.DATELINE + "id/";

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--of", paramLabel = "IRI", description = "Only those of one thing, or of one merge.")
    private @Nullable String of;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "For people or for programs. Default: text.")
    private StatsCommand.Format format = StatsCommand.Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (EmbeddedStore opened = store.openEmbedded()) {
            MergeRecord.All all = new MergeReader(opened.dataset())
                    .list(Optional.ofNullable(of).map(MergesCommand::iri));
            PrintWriter out = spec.commandLine().getOut();
            (format == StatsCommand.Format.JSON ? List.of(MergeWriter.json(all)) : MergeWriter.text(all))
                    .forEach(out::println);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Takes a merge apart, and keeps that the two are not one.")
    int undo(
            @Mixin StoreOption where,
            @Parameters(paramLabel = "IRI", description = "The merge, or the thing that was merged.") String name) {
        return edit(where, editor -> editor.undo(iri(name)).stream()
                .map(merge ->
                        merge.report() + " tells of <" + merge.merged() + "> again, and not of <" + merge.into() + ">")
                .toList());
    }

    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            description = "Settles that two things are one: the first is the second.")
    int join(
            @Mixin StoreOption where,
            @Parameters(paramLabel = "IRI", description = "An event, actor or place.") String one,
            @Parameters(paramLabel = "IRI", description = "What it is.") String other) {
        return edit(
                where,
                editor -> List.of("<" + iri(one) + "> is <" + iri(other) + ">: told so in "
                        + editor.join(iri(one), iri(other)) + " records"));
    }

    @Command(
            name = "apart",
            mixinStandardHelpOptions = true,
            description = "Settles that two things are not one, whatever ingestion will find.")
    int apart(
            @Mixin StoreOption where,
            @Parameters(paramLabel = "IRI", description = "An event, actor or place.") String one,
            @Parameters(paramLabel = "IRI", description = "Another.") String other) {
        return edit(where, editor -> {
            editor.keepApart(iri(one), iri(other));
            return List.of("<" + iri(one) + "> and <" + iri(other) + "> are not one");
        });
    }

    /** A change, and what to say of it. */
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

    private static String iri(String name) {
        String bare = name.replaceFirst("^<(.*)>$", "$1");
        return bare.contains(":") ? bare : BASE + bare;
    }
}
