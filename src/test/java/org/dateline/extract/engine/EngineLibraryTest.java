// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The download of the engine, with a script in place of Maven. */
class EngineLibraryTest {
    private static final String GOOD = """
            #!/bin/sh
            for argument in "$@"; do
              case "$argument" in -Dmdep.outputFile=*) out="${argument#*=}";; esac
            done
            echo "[INFO] Downloading from central: the models"
            printf 'Progress (2): 3.1 kB | 1/474 MB\\rProgress (1): 474/474 MB\\r\\n'
            touch "$JARS/engine.jar" "$JARS/models.jar"
            printf '%s' "$JARS/engine.jar:$JARS/models.jar" > "$out"
            """;

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void createDirectories() {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        environment.put("JARS", directory.toString());
    }

    @Test
    void downloadedJarsAreRememberedAndProgressIsReported() throws IOException {
        List<String> reports = new ArrayList<>();

        List<Path> jars = fetchedBy(GOOD, (bytes, of) -> reports.add(bytes + " of " + of));

        assertThat(jars).containsExactly(directory.resolve("engine.jar"), directory.resolve("models.jar"));
        assertThat(reports).containsExactly("1000000 of 474000000", "474000000 of 474000000");
        assertThat(new EngineLibrary(environment).find()).contains(jars);
    }

    @Test
    void missingJarsAreDownloadedAgain() throws IOException {
        fetchedBy(GOOD, (bytes, of) -> {});
        Files.delete(directory.resolve("models.jar"));

        assertThat(new EngineLibrary(environment).find()).isEmpty();
        assertThat(fetchedBy(GOOD, (bytes, of) -> {})).allMatch(Files::exists);
    }

    @Test
    void theMessageContainsTheReasonThatMavenGives() {
        assertThatThrownBy(() -> fetchedBy(
                        "#!/bin/sh\necho '[ERROR] the repository is not reached'\nexit 1\n", (bytes, of) -> {}))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("the repository is not reached")
                .hasMessageContaining(EngineLibrary.VARIABLE);
        assertThat(new EngineLibrary(environment).find()).isEmpty();
    }

    @Test
    void theDirectoryInTheEnvironmentComesFirst() throws IOException {
        Path jars = Files.createDirectories(directory.resolve("jars"));
        environment.put(EngineLibrary.VARIABLE, jars.toString());
        EngineLibrary library = new EngineLibrary(environment);
        assertThatThrownBy(library::find).isInstanceOf(EngineException.class).hasMessageContaining("holds no jars");

        Path jar = Files.createFile(jars.resolve("a.jar"));
        assertThat(library.fetch((bytes, of) -> {}, directory)).containsExactly(jar);
    }

    private List<Path> fetchedBy(String script, FetchProgress progress) throws IOException {
        Path maven = directory.resolve("bin/mvn");
        Files.createDirectories(directory.resolve("bin"));
        Files.writeString(maven, script);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
        Path temporary = Files.createTempDirectory(directory, "temporary");
        return new EngineLibrary(environment, maven.toString()).fetch(progress, temporary);
    }
}
