// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.load.LoadReportText;
import org.dateline.store.BackupRestorer;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.UnfinishedPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Restores a backup into an empty store, completely or not at all.",
        footerHeading = "%nExample:%n",
        footer = {
            "  dateline restore dateline-20190404T120000Z.nq.gz --store fresh",
            "      creates the store if it is missing, and rejects a store that is not empty",
            "",
            "Article texts are restored from NAME.articles.zip, if that file is beside the backup."
        })
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Parameters(paramLabel = "FILE", description = "The backup: N-Quads, optionally compressed with gzip.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RestoreCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        BackupRestorer.check(file);
        Path directory = store.directory();
        if (Files.exists(directory)) {
            restore(store.create());
            return ExitCode.OK;
        }
        try (UnfinishedPath unfinished = UnfinishedPath.of(directory)) {
            restore(create(unfinished));
            unfinished.keep();
        }
        return ExitCode.OK;
    }

    /** A directory that cannot be opened is not ours to delete: another process may have created it meanwhile. */
    private EmbeddedStore create(UnfinishedPath unfinished) {
        try {
            return store.create();
        } catch (RuntimeException e) {
            unfinished.keep();
            throw e;
        }
    }

    private void restore(EmbeddedStore created) {
        try (EmbeddedStore target = created) {
            PrintWriter out = spec.commandLine().getOut();
            BackupRestorer.Restoration restored = BackupRestorer.run(target, file);
            store.upgrade(target);
            out.printf("%s: %s restored%n", target.name(), LoadReportText.counted(restored.statements(), "statement"));
            if (restored.texts() > 0) {
                out.printf(
                        "%s: %s restored%n", target.name(), LoadReportText.counted(restored.texts(), "article text"));
            }
        }
    }
}
