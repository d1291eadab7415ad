// SPDX-License-Identifier: Apache-2.0
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
        description = "Frees the disk space of deleted and overwritten data in a store.",
        footerHeading = "%nExample:%n",
        footer = {
            "  dateline compact --store DIR",
            "      copies the store and deletes the old copy; the disk must have room for both",
            "",
            "A running server compacts its store by itself, and on request: curl -X POST URL/$/compact"
        })
final class CompactCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final String SERVER_DOES_IT =
            "Send POST /$/compact to its server, which compacts the store while it runs, or give the directory of a store";

    CompactCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        try (EmbeddedStore target = store.openEmbedded(SERVER_DOES_IT)) {
            long freed = target.compact().freed();
            PrintWriter out = spec.commandLine().getOut();
            out.printf("%s: %,d bytes %s%n", target.name(), Math.abs(freed), freed >= 0 ? "freed" : "more than before");
        }
        return ExitCode.OK;
    }
}
