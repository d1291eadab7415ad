package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invalid inputs and their exact error messages: {@code src/test/resources/malformed/NAME} and {@code NAME.expected}. */
class ErrorMessageTest {
    private static final Path FOLDER = Path.of("src/test/resources/malformed");

    @TempDir
    Path directory;

    static Stream<String> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void saysJustThis(String name) throws IOException {
        String store = directory.resolve("store").toString();
        Launched load =
                Launched.dateline("load", "--store", store, FOLDER.resolve(name).toString());
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err().replace(FOLDER + "/", ""))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
    }
}
