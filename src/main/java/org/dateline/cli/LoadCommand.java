package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.load.Loader;
import org.dateline.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline load}. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Loads RDF files into the store.")
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "RDF files; the format is told by the name.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        try (EmbeddedStore target = EmbeddedStore.open(store.directory())) {
            new Loader(target).load(files);
        }
        return ExitCode.OK;
    }
}
