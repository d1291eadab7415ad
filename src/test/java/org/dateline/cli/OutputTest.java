// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.UserDirectories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output whose reader has gone, a full disk, and files that cannot be written. */
class OutputTest {
    private static final int ROWS = 3_000;

    @TempDir
    static Path directory;

    private static String store = "";

    @BeforeAll
    static void load() throws IOException {
        store = directory.resolve("store").toString();
        StringBuilder triples = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            triples.append("<http://example.org/")
                    .append(i)
                    .append("> <http://example.org/p> \"")
                    .append(i)
                    .append("\" .\n");
        }
        Path file = Files.writeString(directory.resolve("many.nt"), triples);
        assertThat(Launched.dateline("load", "--store", store, file.toString()).exitCode())
                .isZero();
    }

    /** A pipe that breaks, or a disk that is full, after a few bytes. */
    private static final class Breaking extends OutputStream {
        private final String reason;
        private int left = 500;

        Breaking(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException(reason);
            }
        }
    }

    private static Launched into(OutputStream out, String words) {
        StringWriter err = new StringWriter();
        int exitCode = Dateline.run(
                StandardOutput.writer(out),
                new PrintWriter(err, true),
                new CommandFactory(new FakeEngine(), Map.of()),
                Stream.concat(
                                Stream.of(words.split(";")),
                                words.startsWith("help") || words.contains("--list") || words.contains("completion")
                                        ? Stream.of()
                                        : Stream.of("--store", store))
                        .toArray(String[]::new));
        return new Launched(exitCode, "", err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query;SELECT * { ?s ?p ?o }",
                "query;SELECT * { ?s ?p ?o };--format;csv",
                "query;SELECT * { ?s ?p ?o };--format;tsv",
                "query;SELECT * { ?s ?p ?o };--format;json",
                "query;SELECT * { ?s ?p ?o };--format;xml",
                "query;CONSTRUCT WHERE { ?s ?p ?o }",
                "query;CONSTRUCT WHERE { ?s ?p ?o };--format;jsonld",
                "query;CONSTRUCT WHERE { ?s ?p ?o };--format;rdf",
                "query;--list",
                "export",
                "export;--format;nq",
                "help;load",
                "completion",
            })
    void aReaderThatEndsIsNoFailureAndAFullDiskIs(String words) {
        Launched closed = into(new Breaking("Broken pipe"), words);
        assertThat(closed.err()).isEmpty();
        assertThat(closed.exitCode()).isZero();
        Launched full = into(new Breaking("No space left on device"), words);
        assertThat(full.err())
                .isEqualToIgnoringNewLines(
                        "dateline: standard output cannot be written and is incomplete: the disk is full");
        assertThat(full.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(into(new ByteArrayOutputStream(), words).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "missing/x.ttl, there is no directory",
        "missing/deeper/x.ttl, there is no directory",
        "many.nt/x.ttl, Not a directory",
        "'', the file name is",
        "DIRECTORY, directory",
    })
    void aFileThatCannotBeWrittenSaysWhy(String name, String reason) throws IOException {
        Files.createDirectories(directory.resolve("DIRECTORY"));
        for (String verb : new String[] {"export", "backup"}) {
            if (verb.equals("backup") && (name.isEmpty() || name.equals("DIRECTORY"))) {
                continue; // a backup goes into the directory
            }
            String out = name.isEmpty() ? "" : directory.resolve(name).toString();
            Launched run = verb.equals("export")
                    ? Launched.dateline(verb, "--store", store, "--format", "nt", "--out", out)
                    : Launched.dateline(verb, "--store", store, "--out", out);
            assertThat(run.exitCode()).isNotZero();
            assertThat(run.err())
                    .contains(name.isEmpty() ? "cannot be written" : reason)
                    .doesNotContain(".tmp");
            assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void theHomeOfTheEnvironmentIsTheUsers() {
        String home = directory.resolve("home").toString();
        assertThat(Launched.in(Map.of("HOME", home), "stats").err())
                .contains("no store in " + home + "/.local/share/dateline.");
        assertThat(Launched.in(Map.of("HOME", home, "XDG_DATA_HOME", "/xdg/data"), "stats")
                        .err())
                .contains("no store in /xdg/data/dateline.");
        assertThat(Launched.in(Map.of("HOME", home, "XDG_DATA_HOME", "relative"), "stats")
                        .err())
                .contains("no store in " + home + "/.local/share/dateline.");
        assertThat(new UserDirectories(Map.of()).data("dateline"))
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local/share/dateline"));
    }

    @Test
    void theCompletionScriptNamesEveryVerb() {
        String script = Launched.dateline("completion").out();
        for (String verb : Dateline.commandLine(new CommandFactory(new FakeEngine(), Map.of()))
                .getSubcommands()
                .keySet()) {
            assertThat(script).contains("_picocli_dateline_" + verb + "()");
        }
        assertThat(script).contains("--on-error").doesNotContain("--results", "--report");
    }

    /** What bash offers for the last word; _ stands for nothing typed yet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "dateline lo | load",
                "./dateline exp | export",
                "dateline help com | compact completion",
                "dateline merges un | undo",
                "dateline load --on-error _ | stop skip",
                "dateline load --on-e | --on-error",
                "dateline load --syntax j | jsonld",
                "dateline validate --format _ | text json ttl",
                "dateline query --format t | table tsv ttl trig text",
                "dateline export --format r | rdf rt rpb",
                "dateline nonsense | nothing"
            })
    void bashCompletes(String words, String offered) throws IOException, InterruptedException {
        Path script = Files.writeString(
                directory.resolve("completion.sh"),
                Launched.dateline("completion").out());
        Path asking = Files.writeString(directory.resolve("ask.sh"), """
                source "$1" && shift
                [ "$(complete -p dateline)" = 'complete -o default -F _complete_dateline dateline' ] || exit 1
                COMP_WORDS=("${@/#_/}") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
                _complete_dateline
                echo "${COMPREPLY[*]}"
                """);
        List<String> command = new ArrayList<>(List.of("bash", asking.toString(), script.toString()));
        command.addAll(List.of(words.split(" ")));
        Process bash = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(answer.strip().split("\\s+")).containsExactlyInAnyOrder((offered == null ? "" : offered).split(" "));
    }
}
