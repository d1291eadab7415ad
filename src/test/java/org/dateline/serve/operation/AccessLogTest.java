// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.serve.RunningServer;
import org.dateline.serve.access.Account;
import org.dateline.serve.access.Grant;
import org.dateline.serve.access.PasswordFile;
import org.dateline.serve.access.SecretHash;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server logs of requests, and the ids by which log, answer and problem name the same request. */
class AccessLogTest {
    private static final LoggedLines LINES = new LoggedLines();

    @TempDir
    private static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        Path passwords = directory.resolve("users");
        new PasswordFile(passwords)
                .put(new Account("amina", SecretHash.ofPassword("amina's secret"), List.of(Grant.parse("write"))));
        ServerOptions options =
                ServerOptions.DEFAULT.withAddress(new ServerOptions.Address("127.0.0.1", 0, false, passwords));
        // Every query is slow here, so that no clock decides.
        OperationOptions operation = OperationOptions.DEFAULT
                .withLog(new RequestLogSettings(LogForm.JSON, true, LINES::add))
                .withSlowQuery(Duration.ZERO);
        served = RunningServer.start(directory.resolve("store"), options, operation);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String idOf(HttpResponse<?> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    @Test
    void aRequestIsOneJsonObject() throws InterruptedException {
        Instant before = Instant.now();
        HttpResponse<String> page = served.get("/about?x=private", "Accept", "text/html");
        JsonNode line = LINES.await("request", idOf(page));
        assertThat(Instant.parse(line.get("time").asText()))
                .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
        assertThat(line.get("time").asText()).endsWith("Z");
        assertThat(line.get("method").asText()).isEqualTo("GET");
        assertThat(line.get("path").asText()).isEqualTo("/about");
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(line.get("bytes").asLong()).isEqualTo(page.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(line.get("seconds").asDouble()).isPositive();
        assertThat(line.get("client").asText()).isEqualTo("127.0.0.1");
        assertThat(line.has("user")).isFalse();
        assertThat(line.toString()).doesNotContain("private");
    }

    @Test
    void aUserIsNamed() throws InterruptedException {
        String login = Base64.getEncoder().encodeToString("amina:amina's secret".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> update = served.send(served.request("/update")
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("INSERT DATA { <urn:ex:a> <urn:ex:p> 1 }")));
        assertThat(update.statusCode()).isEqualTo(204);
        assertThat(LINES.await("request", idOf(update)).get("user").asText()).isEqualTo("amina");
        JsonNode slow = LINES.await("slow-query", idOf(update));
        assertThat(slow.get("operation").asText()).isEqualTo("update");
        assertThat(slow.get("query").asText()).isEqualTo("INSERT DATA { <urn:ex:a> <urn:ex:p> 1 }");
        assertThat(slow.get("user").asText()).isEqualTo("amina");
        HttpResponse<String> refused = served.update("INSERT DATA { <urn:ex:a> <urn:ex:p> 2 }");
        JsonNode line = LINES.await("request", idOf(refused));
        assertThat(line.get("status").asInt()).isEqualTo(401);
        assertThat(line.has("user")).isFalse();
    }

    @Test
    void aSlowQueryIsLoggedWithItsText() throws InterruptedException {
        String query =
                "SELECT ?x {\n  VALUES ?x { \"a \\\"quoted\\\" text\" }\r\n\t# no new line in the log: \u2028\n}";
        HttpResponse<String> answer = served.query(query, "application/sparql-results+json");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode slow = LINES.await("slow-query", idOf(answer));
        assertThat(slow.get("operation").asText()).isEqualTo("query");
        assertThat(slow.get("query").asText()).isEqualTo(query);
        assertThat(slow.get("complete").asBoolean()).isTrue();
        assertThat(slow.get("seconds").asDouble()).isPositive();
        assertThat(slow.get("status").asInt()).isEqualTo(200);
    }

    @Test
    void theTextOfASlowQueryIsBounded() throws InterruptedException {
        String query = "SELECT ?x { VALUES ?x { \"" + "x".repeat(5000) + "\" } }";
        JsonNode slow = LINES.await("slow-query", idOf(served.query(query, "text/csv")));
        assertThat(slow.get("query").asText()).hasSize(4000);
        assertThat(query).startsWith(slow.get("query").asText());
        assertThat(slow.get("complete").asBoolean()).isFalse();
    }

    @Test
    void onlyQueriesAndUpdatesAreSlowQueries() throws InterruptedException {
        String id = idOf(served.get("/about"));
        LINES.await("request", id);
        assertThat(LINES.lacks("slow-query", id)).isTrue();
    }

    @Test
    void whatJettyRefusesIsLoggedToo() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.getOutputStream()
                    .write("GET /a%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("X-Request-Id: ");
            String id = answer.replaceFirst("(?s).*X-Request-Id: (\\S+).*", "$1");
            assertThat(LINES.await("request", id).get("status").asInt()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "//doc, two slashes in a row",
        "/doc//x, two slashes in a row",
        "/doc/%2e%2e/x, encoded dot",
        "/doc/..;a/x, dots"
    })
    void whatJettyRefusesIsSaidInPlainWords(String path, String words) {
        HttpResponse<String> answer = served.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words, "Write ").doesNotContain("Ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7f3c-1", "Root=1-67891233-abcdef012345678912345678", "AZaz09._:=+/-"})
    void aWellFormedIdIsKept(String id) throws InterruptedException {
        HttpResponse<String> answer = served.get("/$/ping", "X-Request-Id", id);
        assertThat(idOf(answer)).isEqualTo(id);
        LINES.await("request", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\tb", "\"", "<b>", "{}", "a,b", "a;b", "é"})
    void anotherIdIsReplaced(String id) throws IOException {
        String answer = raw("X-Request-Id: " + id + "\r\n");
        assertThat(answer).contains("X-Request-Id: ");
        assertThat(answer.replaceFirst("(?s).*X-Request-Id: ([^\r\n]*).*", "$1"))
                .isNotEqualTo(id)
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void anIdThatIsTooLongOrSentTwiceIsReplaced() throws IOException {
        assertThat(raw("X-Request-Id: " + "a".repeat(128) + "\r\n")).contains("a".repeat(128));
        assertThat(raw("X-Request-Id: " + "a".repeat(129) + "\r\n")).doesNotContain("a".repeat(10));
        assertThat(raw("X-Request-Id: aaaaaaaaaaaa\r\nX-Request-Id: bbbbbbbbbbbb\r\n"))
                .doesNotContain("aaaaaaaaaaaa", "bbbbbbbbbbbb");
    }

    private static String raw(String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.getOutputStream()
                    .write(("GET /$/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/sparql?query=nonsense",
                "/doc/event/none",
                "/timeline.json?from=nonsense",
                "/data?graph=urn:ex:none"
            })
    void problemsNameTheirRequest(String path) throws IOException {
        HttpResponse<String> answer = served.get(path, "Accept", "application/json", "X-Request-Id", "mine-1");
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(idOf(answer)).isEqualTo("mine-1");
        assertThat(new ObjectMapper().readTree(answer.body()).path("requestId").asText())
                .as(answer.body())
                .isEqualTo("mine-1");
    }

    @Test
    void textIsOneLineForPeople() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        OperationOptions operation = OperationOptions.DEFAULT
                .withLog(new RequestLogSettings(LogForm.TEXT, false, lines::add))
                .withSlowQuery(Duration.ZERO);
        HttpResponse<String> answer;
        String line;
        try (RunningServer other = RunningServer.start(directory.resolve("other"), ServerOptions.DEFAULT, operation)) {
            other.get("/about");
            answer = other.query("ASK {\n}", "text/csv");
            line = lines.poll(60, TimeUnit.SECONDS); // may come a moment after the answer
        }
        assertThat(lines).isEmpty();
        assertThat(line)
                .matches("Slow query: \\S+Z 127\\.0\\.0\\.1 - \"GET /sparql\" 200 \\d+ B \\d+\\.\\d{3} s "
                        + idOf(answer) + " \"ASK \\{\\\\n}\"");
    }
}
