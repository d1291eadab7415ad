// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the files of a user are (XDG Base Directory Specification 0.8).
 *
 * @param environment the environment variables. {@code HOME} counts before Java's {@code user.home}, which is the login directory
 */
public record UserDirectories(Map<String, String> environment) {
    /** Copies the environment. */
    public UserDirectories {
        environment = Map.copyOf(environment);
    }

    /** The directory of a program's data: {@code $XDG_DATA_HOME/NAME}, otherwise {@code ~/.local/share/NAME}. */
    public Path data(String name) {
        return base("XDG_DATA_HOME", Path.of(".local", "share")).resolve(name);
    }

    /** The directory of data that can be made again: {@code $XDG_CACHE_HOME}, otherwise {@code ~/.cache}. */
    public Path cache() {
        return base("XDG_CACHE_HOME", Path.of(".cache"));
    }

    /** The specification says that a relative path in a variable is invalid and ignored. */
    private Path base(String variable, Path belowHome) {
        String named = environment.getOrDefault(variable, "");
        return !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : home().resolve(belowHome);
    }

    private Path home() {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.isBlank() ? System.getProperty("user.home") : home).toAbsolutePath();
    }
}
