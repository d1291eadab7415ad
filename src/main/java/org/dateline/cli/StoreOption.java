package org.dateline.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --store}, alike on every verb. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description = "The store: a directory, or the URL of a running SPARQL 1.1 engine."
                    + " Default: $$XDG_DATA_HOME/dateline, that is ~/.local/share/dateline.")
    @Nullable
    String location;

    /** The store's directory: the one that was named, else the default one. */
    Path directory() {
        return location == null ? defaultDirectory("dateline") : Path.of(location);
    }

    /** A directory of this name where the user's data belong (XDG Base Directory Specification). */
    static Path defaultDirectory(String name) {
        Map<String, String> environment = System.getenv();
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return base.resolve(name);
    }
}
