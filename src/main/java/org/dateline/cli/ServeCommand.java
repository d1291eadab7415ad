package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.load.Input;
import org.dateline.load.Inputs;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.Loader;
import org.dateline.rdf.Bundled;
import org.dateline.serve.Server;
import org.dateline.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the store over HTTP.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--port",
            defaultValue = "3030",
            description = "TCP port. Default: ${DEFAULT-VALUE}; 0 takes a free one.")
    private int port;

    @Option(names = "--demo", description = "First loads the data that ships with the program into a store of its own.")
    private boolean demo;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path directory =
                demo && store.location == null ? StoreOption.defaultDirectory("dateline-demo") : store.directory();
        try (EmbeddedStore opened = EmbeddedStore.open(directory)) {
            if (demo) {
                List<Input> inputs = Bundled.list("data").stream()
                        .filter(name -> name.endsWith(".ttl") || name.endsWith(".trig"))
                        .map(Inputs::bundled)
                        .toList();
                new Loader(LoadOptions.DEFAULT, LoadProgress.NONE).intoOpen(opened, inputs);
            }
            try (Server server = Server.start(opened, port)) {
                spec.commandLine().getOut().println("http://127.0.0.1:" + server.port() + "/");
                server.join();
            }
        }
        return ExitCode.OK;
    }
}
