// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.load.LoadReportText;
import org.dateline.store.Compaction;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Compares the parts of a store with each other: files, indexes, terms and texts of articles.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline check --store DIR",
            "      names each damaged file, with exit code 1; changes nothing",
            "  dateline check --repair --store DIR",
            "      builds the indexes anew from one that is sound, where the terms can be read"
        })
final class CheckCommand implements Callable<Integer> {
    private static final String RESTORE = "Restore a backup: dateline restore FILE --store NEW";
    private static final String REPAIR =
            "Build the indexes anew: dateline check --repair. Restore a backup if something is damaged still.";

    @Mixin
    private final StoreOption store;

    @Option(
            names = "--repair",
            description = "Build the indexes anew where they differ. Damaged terms and texts need a backup.")
    private boolean repair;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        Path directory = store.directory();
        PrintWriter out = spec.commandLine().getOut();
        List<String> files = StoreCheck.files(directory);
        if (!files.isEmpty()) {
            return report(out, directory, files, RESTORE);
        }
        try (EmbeddedStore opened = EmbeddedStore.openExisting(directory)) {
            StoreCheck found = StoreCheck.of(opened);
            if (repair && !found.faults().isEmpty()) {
                found.faults().forEach(out::println);
                Compaction unused = opened.repair();
                out.println(directory + ": built anew");
                found = StoreCheck.of(opened);
            }
            if (!found.faults().isEmpty()) {
                return report(out, directory, found.faults(), repair ? RESTORE : REPAIR);
            }
            out.printf(
                    "%s: %s, %s, %s; nothing is damaged%n",
                    directory,
                    LoadReportText.counted(found.statements(), "statement"),
                    LoadReportText.counted(found.terms(), "term"),
                    LoadReportText.counted(found.texts(), "article text"));
            return ExitCode.OK;
        }
    }

    private static int report(PrintWriter out, Path directory, List<String> faults, String remedy) {
        faults.forEach(out::println);
        out.println(directory + " is damaged. " + remedy);
        return ExitCode.INPUT;
    }
}
