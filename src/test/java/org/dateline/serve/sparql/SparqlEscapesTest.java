// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escapes by code point (SPARQL 1.1, section 19.2), which count everywhere in a text. A wrong one is a fault of the client. */
class SparqlEscapesTest {
    @TempDir
    Path directory;

    /** A beginning and a rest, which follow {@code ASK {} or {@code INSERT DATA {}, and the line of the fault. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("# a comment \\uD\n", "", 1),
                Arguments.of("", " <urn:ex:s> <urn:ex:p> \"\\uZZZZ\" }", 1),
                Arguments.of("", "\n <urn:ex:s> <urn:ex:p> '\\u00' }", 2),
                Arguments.of("#\n", "\n <urn:a\\u12> <urn:ex:p> 1 }", 3),
                Arguments.of("PREFIX ex: <urn:ex:> ", " <urn:ex:s> ex:\\u 1 }", 1));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongEscapeIsReportedByItsLine(String beginning, String rest, int line) {
        try (RunningServer served = RunningServer.start(directory.resolve("store"))) {
            for (HttpResponse<String> answer : refused(served, beginning, rest)) {
                assertThat(answer.body())
                        .startsWith("line " + line + ", column ")
                        .contains("four hexadecimal digits");
            }
        }
    }

    /** ARQ's own syntax has no escapes outside of strings and names, so that the fault may be another. */
    @ParameterizedTest
    @MethodSource("wrong")
    void arqSyntaxRefusesIt(String beginning, String rest, int line) {
        ServerOptions options = ServerOptions.DEFAULT.withArqSyntax(true);
        try (RunningServer served = RunningServer.start(directory.resolve("store"), options)) {
            for (HttpResponse<String> answer : refused(served, beginning, rest)) {
                assertThat(answer.body()).startsWith("line ");
            }
        }
    }

    private static List<HttpResponse<String>> refused(RunningServer served, String beginning, String rest) {
        List<HttpResponse<String>> answers = List.of(
                served.query(beginning + "ASK {" + rest, "text/plain"),
                served.update(beginning + "INSERT DATA {" + rest));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(400);
        return answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\\u00fc'", "'\\U000000fc'", "'ü' # \\u00fc"})
    void aRightEscapeIsItsCharacter(String literal) {
        try (RunningServer served = RunningServer.start(directory.resolve("store"))) {
            served.update("INSERT DATA { <urn:ex:a> <urn:ex:p> 'ü' }");
            assertThat(served.query("ASK { ?s ?p " + literal + "\n}", "text/csv")
                            .body())
                    .contains("true");
        }
    }
}
