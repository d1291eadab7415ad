// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write. */
class AccessTest {
    private static final String INSERT = "INSERT DATA { <urn:ex:a> <urn:ex:p> 1 }";

    @TempDir
    Path directory;

    private static String raw(RunningServer served, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "192.168.1.7:3030", "127.0.0.1.evil.example"})
    void anUnknownHostNameIsRefused(String host) throws IOException {
        try (RunningServer served = RunningServer.start(directory)) {
            String read = raw(served, "GET /data?default HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            assertThat(read).startsWith("HTTP/1.1 421");
            String write = raw(
                    served,
                    "POST /update HTTP/1.1\nHost: " + host
                            + "\nConnection: close\nContent-Type: application/sparql-update\n" + "Content-Length: "
                            + INSERT.length() + "\n\n" + INSERT);
            assertThat(write).startsWith("HTTP/1.1 421");
            assertThat(served.query("ASK { ?s ?p ?o }", "text/csv").body()).contains("false");
        }
    }

    @Test
    void aServerNameOptionAllowsThatName() throws IOException {
        try (RunningServer served =
                RunningServer.start(directory, ServerOptions.DEFAULT.withNames(Set.of("graph.example")))) {
            String read = raw(served, "GET /$/ping HTTP/1.1\nHost: graph.example\nConnection: close\n\n");
            assertThat(read).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:1"
            })
    void aPageOfAnotherSiteCannotWrite(String header) {
        String[] parts = header.split(": ", -1);
        try (RunningServer served = RunningServer.start(directory)) {
            HttpResponse<String> update = served.send(served.request("/update")
                    .header(parts[0], parts[1])
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("update=" + RunningServer.encoded(INSERT))));
            HttpResponse<String> put = served.send(served.request("/data?default")
                    .header(parts[0], parts[1])
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString("<urn:ex:a> <urn:ex:p> 1 .")));
            assertThat(update.statusCode()).isEqualTo(403);
            assertThat(put.statusCode()).isEqualTo(403);
            assertThat(served.query("ASK { ?s ?p ?o }", "text/csv").body()).contains("false");
        }
    }

    @Test
    void aPageOfOurOwnCanWrite() {
        try (RunningServer served = RunningServer.start(directory)) {
            HttpResponse<String> answer = served.send(served.request("/update")
                    .header("Origin", "http://localhost:" + served.server.port())
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(INSERT)));
            assertThat(answer.statusCode()).isEqualTo(204);
        }
    }

    @Test
    void pagesOfOtherSitesCannotReadFromLoopbackEither() {
        try (RunningServer served = RunningServer.start(directory)) {
            assertThat(served.get("/sparql?query=ASK%7B%7D", "Origin", "https://evil.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(served.get("/sparql?query=ASK%7B%7D", "Origin", "http://localhost:8888")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .hasValue("http://localhost:8888");
        }
    }

    @Test
    void originsThatAnOptionNamesCanReadAndNeverWrite() {
        String page = "https://reader.example";
        for (String named : new String[] {page, "*"}) {
            ServerOptions options = ServerOptions.DEFAULT.withOrigins(Set.of(named));
            try (RunningServer served = RunningServer.start(directory, options)) {
                assertThat(allowedOrigin(served, page)).hasValue(page);
                assertThat(allowedOrigin(served, "http://localhost:8888")).hasValue("http://localhost:8888");
                assertThat(allowedOrigin(served, "https://evil.example").isPresent())
                        .isEqualTo("*".equals(named));
                HttpResponse<String> preflight = served.send(served.request("/sparql")
                        .header("Origin", page)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type")
                        .method("OPTIONS", BodyPublishers.noBody()));
                assertThat(preflight
                                .headers()
                                .firstValue("Access-Control-Allow-Methods")
                                .orElse(""))
                        .contains("POST");
                HttpResponse<String> write = served.send(served.request("/update")
                        .header("Origin", page)
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(INSERT)));
                assertThat(write.statusCode()).isEqualTo(403);
            }
        }
    }

    private static Optional<String> allowedOrigin(RunningServer served, String origin) {
        return served.get("/sparql?query=ASK%7B%7D", "Origin", origin)
                .headers()
                .firstValue("Access-Control-Allow-Origin");
    }

    @Test
    void withoutPasswordsAServerForOtherMachinesIsReadOnly() {
        ServerOptions open = ServerOptions.DEFAULT.withAddress(new ServerOptions.Address("0.0.0.0", 0, false, null));
        try (RunningServer served = RunningServer.start(directory, open)) {
            assertThat(served.server.isReadOnly()).isTrue();
            HttpResponse<String> answer = served.update(INSERT);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("read-only", "--passwd");
            assertThat(served.get("/sparql?query=ASK%7B%7D", "Origin", "https://other.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isPresent();
        }
    }

    @Test
    void readOnlyRefusesEveryWrite() {
        ServerOptions readOnly =
                ServerOptions.DEFAULT.withAddress(new ServerOptions.Address("127.0.0.1", 0, true, null));
        try (RunningServer served = RunningServer.start(directory, readOnly)) {
            assertThat(served.update(INSERT).statusCode()).isEqualTo(403);
            assertThat(served.put("/data?default", "text/turtle", "").statusCode())
                    .isEqualTo(403);
            assertThat(served.send(served.request("/data?default").DELETE()).statusCode())
                    .isEqualTo(403);
            assertThat(served.get("/data?default").statusCode()).isEqualTo(200);
        }
    }
}
