// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
