// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.derive.AssessedDataset;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.BackupRestorer;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.TextArchive;
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
    private final StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "The backup: N-Quads, optionally compressed with gzip.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TextArchive.check(file);
        try (EmbeddedStore target = store.create()) {
            PrintWriter out = spec.commandLine().getOut();
            long statements = BackupRestorer.run(target, file);
            AssessedDataset.over(target.dataset()).upgrade();
            out.printf("%s: %,d statements restored%n", target.name(), statements);
            int texts = TextArchive.restore(ArticleTextStore.of(target), file);
            if (texts > 0) {
                out.printf("%s: %,d article texts restored%n", target.name(), texts);
            }
        }
        return ExitCode.OK;
    }
}
