// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.dateline.load.LoadReportText;
import org.dateline.store.Backup;
import org.dateline.store.Store;
import org.dateline.store.TextArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Backs up a store to a file of compressed N-Quads.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline backup",
            "      backs up the default store to dateline-YYYYMMDDTHHMMSSZ.nq.gz (UTC) in the current directory",
            "  dateline backup --store http://127.0.0.1:3030/ --out /var/backups/monday.nq.gz",
            "      backs up a running server; the backup must finish within the server's query timeout",
            "",
            "The backup shows the store at one instant, even if other processes write to it. The file appears when it is complete.",
            "`dateline restore` restores it. The article texts that `ingest` stores beside the graph go to NAME.articles.zip;",
            "a server does not provide them."
        })
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE|DIR",
            description =
                    "The output file, which must not exist yet, or the directory to put it in. Default: the current directory.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BackupCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        boolean directory = out.toString().isEmpty() || Files.isDirectory(out);
        Path file = directory ? out.resolve(Backup.nameAt(Instant.now())) : out;
        try (Store source = store.openUnchanged()) {
            Backup backup = Backup.write(source, file);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: %s, %s%n",
                            backup.file(),
                            LoadReportText.counted(backup.statements(), "statement"),
                            LoadReportText.counted(backup.bytes(), "byte"));
            if (backup.texts() > 0) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%s: %s%n",
                                TextArchive.beside(file), LoadReportText.counted(backup.texts(), "article text"));
            }
        }
        return ExitCode.OK;
    }
}
