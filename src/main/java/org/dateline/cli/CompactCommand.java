package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline compact}. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Gives back the disk space that deletions and updates left in a store.",
        footerHeading = "%nExample:%n",
        footer = {
            "  dateline compact --store DIR",
            "      writes the store anew beside the old one (the disk needs room for both), then deletes the old one"
        })
final class CompactCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (EmbeddedStore target = store.openEmbedded()) {
            long won = target.compact();
            PrintWriter out = spec.commandLine().getOut();
            out.printf("%s: %,d bytes %s%n", target.name(), Math.abs(won), won >= 0 ? "won" : "more than before");
        }
        return ExitCode.OK;
    }
}
