package org.dateline.cli;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --store}, alike on every verb. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description = "The store: a directory, or the URL of a running SPARQL 1.1 engine."
                    + " Default: $$XDG_DATA_HOME/dateline, that is ~/.local/share/dateline.")
    @Nullable
    String location;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** Opens the store to ask it questions: an existing directory, or a remote engine. */
    Store open() {
        return location == null ? EmbeddedStore.openExisting(directory()) : Store.open(location);
    }

    /** Opens an existing store directory; a URL is wrong usage. */
    EmbeddedStore openEmbedded() {
        return EmbeddedStore.openExisting(directory());
    }

    /** Opens a store directory and makes it where it is missing; a URL is wrong usage. */
    EmbeddedStore create() {
        return EmbeddedStore.open(directory());
    }

    /** Whether a remote engine is named. */
    boolean isRemote() {
        return location != null && Store.isRemote(location);
    }

    /** The store's directory: the one that was named, else the default one; a URL is wrong usage. */
    Path directory() {
        if (location == null) {
            return defaultDirectory("dateline");
        }
        if (isRemote()) {
            throw new ParameterException(
                    verb.commandLine(),
                    "'" + verb.name() + "' needs the directory of a store: a remote store, as --store " + location
                            + " names it, is only read");
        }
        return Path.of(location);
    }

    /** A directory of this name where the user's data belong (XDG Base Directory Specification). */
    static Path defaultDirectory(String name) {
        Map<String, String> environment = System.getenv();
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return base.resolve(name);
    }
}
