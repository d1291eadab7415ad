package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings a backup back into an empty store, all or nothing.",
        footerHeading = "%nExample:%n",
        footer = {
            "  dateline restore dateline-20190404T120000Z.nq.gz --store fresh",
            "      makes the store where there is none; refuses one that holds anything"
        })
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "A backup: N-Quads, compressed by gzip or not.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (EmbeddedStore target = store.create()) {
            long statements = Restoration.run(target, file);
            spec.commandLine().getOut().printf("%s: %,d statements restored%n", target.name(), statements);
        }
        return ExitCode.OK;
    }
}
