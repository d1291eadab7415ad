// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection after a refusal. */
class ConnectionTest {
    private static final String QUERY = "ASK { ?s ?p ?o }";

    @TempDir
    Path directory;

    /** A client that sends its body later must know that the connection closes. */
    @Test
    void aRefusalWithoutReadingTheBodyAnnouncesThatTheConnectionCloses() throws IOException {
        try (RunningServer served = RunningServer.start(directory);
                Socket socket = new Socket("localhost", served.server.port())) {
            write(socket, head(served, 100_000));
            assertThat(answer(socket)).startsWith("HTTP/1.1 415").contains("Connection: close");
        }
    }

    @Test
    void aRefusalReadsAShortBodyAndKeepsTheConnection() throws IOException {
        try (RunningServer served = RunningServer.start(directory);
                Socket socket = new Socket("localhost", served.server.port())) {
            write(socket, head(served, QUERY.length()));
            write(socket, QUERY);
            assertThat(answer(socket)).startsWith("HTTP/1.1 415").doesNotContain("Connection: close");
        }
    }

    /**
     * A reader of chunk extensions (RFC 9112, section 7.1.1) that ends one at a line break inside quotes takes the rest for a request
     * of its own, which a proxy in front takes for a part of the body (CVE-2026-2332).
     */
    @Test
    void aLineBreakInAChunkExtensionStartsNoSecondRequest() throws IOException {
        List<String> quoted = List.of("\"value", "\"a\\\"", "\"a\\", "\"a;b=\"c\"", "a\"", "\"\t", "a=\"b");
        List<String> breaks = List.of("\r\n", "\n", "\r");
        try (RunningServer served = RunningServer.start(directory)) {
            String smuggled =
                    "GET /$/ping HTTP/1.1\r\nHost: localhost:" + served.server.port() + "\r\nConnection: close\r\n\r\n";
            for (String value : quoted) {
                for (String end : breaks) {
                    String answers = exchange(
                            served, chunkedHead(served) + "1;name=" + value + end + "X\r\n0\r\n\r\n" + smuggled);
                    assertThat(answers.split("HTTP/1\\.1 \\d", -1))
                            .as("%s", List.of(value, end))
                            .hasSizeLessThanOrEqualTo(2);
                    assertThat(answers).startsWith("HTTP/1.1 400");
                }
            }
            String whole = chunkedHead(served) + "10;name=\"value\";b\r\n" + QUERY + "\r\n0\r\n\r\n" + smuggled;
            assertThat(exchange(served, whole).split("HTTP/1\\.1 200", -1)).hasSize(3);
        }
    }

    private static String chunkedHead(RunningServer served) {
        return "POST /sparql HTTP/1.1\r\nHost: localhost:" + served.server.port()
                + "\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    /** Everything that the server sends, when nothing more comes from the client. */
    private static String exchange(RunningServer served, String sent) throws IOException {
        try (Socket socket = new Socket("localhost", served.server.port())) {
            write(socket, sent);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String head(RunningServer served, int length) {
        return "POST /sparql HTTP/1.1\r\nHost: localhost:" + served.server.port()
                + "\r\nContent-Type: text/plain\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Status line and headers of an answer. */
    private static String answer(Socket socket) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }
}
