// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswdCommandTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("users.txt");
    }

    /** Runs the verb with what a script writes to standard input. */
    private Launched passwd(String input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            String[] line = new String[args.length + 2];
            line[0] = "passwd";
            line[1] = file.toString();
            System.arraycopy(args, 0, line, 2, args.length);
            return Launched.dateline(line);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aUserIsAddedChangedAndRemovedAndOtherLinesStay() throws IOException {
        assertThat(passwd("correct horse\n", "ann", "--role", "review").exitCode())
                .isZero();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "# who writes\n" + Files.readString(file));
        String before = Files.readString(file);
        assertThat(before).contains("ann: $2b$12$", ", review").doesNotContain("horse");

        assertThat(passwd("battery staple\n", "ann", "--role", "read", "--role", "write:https://example.org/")
                        .err())
                .contains("Changed ann");
        assertThat(Files.readString(file))
                .startsWith("# who writes\nann: $2b$12$")
                .endsWith(", read, write:https://example.org/\n")
                .isNotEqualTo(before);

        assertThat(passwd("", "ann", "--remove").exitCode()).isZero();
        assertThat(Files.readString(file)).isEqualTo("# who writes\n");
        assertThat(passwd("", "ann", "--remove").exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void aTokenIsPrintedOnceAndOnlyItsHashIsKept() throws IOException {
        Launched made = passwd("", "feed", "--token");
        String token = made.out().strip();
        assertThat(token).matches("dateline_[\\w-]{43}");
        assertThat(Files.readString(file))
                .matches("feed: sha256:[0-9a-f]{64}, write\n")
                .doesNotContain(token);
        assertThat(passwd("", "feed", "--token").out().strip()).isNotEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({
        "short, ann, write, too short",
        "'', ann, write, too short",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ann, write, too long",
        "long enough, an:n, write, invalid name",
        "long enough, ann, boss, unknown role",
        "long enough, ann, admin:https://example.org/, invalid role"
    })
    void whatCannotBeIsRefusedAndWritesNothing(String password, String name, String role, String fault) {
        Launched refused = passwd(password + "\n", name, "--role", role);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains(fault).doesNotContain("\tat ");
        assertThat(file).doesNotExist();
    }
}
