// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.dateline.query.IndexState;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metrics and the health of a server. */
class MonitoringTest {
    private static final Path DASHBOARD = Path.of("docs", "grafana-dashboard.json");
    private static final Path PAGE = Path.of("docs", "operating.md");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z][a-z0-9_]*)(\\{[^}]*})? ");
    private static final Pattern NAME =
            Pattern.compile("\\b(dateline|jvm|jetty|process|system|disk|fuseki)_[a-z0-9_]+");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @TempDir
    private static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(
                directory.resolve("store"),
                ServerOptions.DEFAULT,
                OperationOptions.DEFAULT.withSlowQuery(Duration.ZERO));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String metrics() {
        HttpResponse<String> answer = served.get("/$/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The value of one metric. Each label is a part of what the braces contain. */
    private static double value(String name, String... labels) {
        return metrics()
                .lines()
                .filter(line -> line.matches(Pattern.quote(name) + "[{ ].*"))
                .filter(line -> Set.of(labels).stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Waits until a metric has some value: what is counted after an answer has been sent may come a moment later. */
    private static void await(DoublePredicate wanted, String name, String... labels) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!wanted.test(value(name, labels))) {
            assertThat(System.nanoTime()).as(() -> name + " in " + metrics()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Matcher sample = SAMPLE.matcher(metrics());
        while (sample.find()) {
            names.add(sample.group(1));
        }
        return names;
    }

    @Test
    void commitsAndTheirAssessmentAreCounted() {
        double commits = value("dateline_commits_total");
        double assessments = value("dateline_assessment_seconds_count");
        assertThat(served.update("INSERT DATA { <urn:ex:counted> <urn:ex:p> 1 }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(value("dateline_commits_total")).isEqualTo(commits + 1);
        assertThat(value("dateline_assessment_seconds_count")).isEqualTo(assessments + 1);
        assertThat(served.update("nonsense").statusCode()).isEqualTo(400);
        assertThat(value("dateline_commits_total")).isEqualTo(commits + 1);
        await(lag -> lag == 0, "dateline_index_lag_seconds", "index=\"events\"");
        await(lag -> lag == 0, "dateline_index_lag_seconds", "index=\"words\"");
        assertThat(value("dateline_index_built", "index=\"words\"")).isEqualTo(1);
    }

    @Test
    void requestsAreCountedByRouteAndStatus() {
        String[] labels = {"route=\"/browse\"", "status=\"404\""};
        served.get("/browse?iri=urn:ex:nobody-knows-this");
        await(count -> count == 1, "dateline_responses_total", labels);
        served.get("/browse?iri=urn:ex:nobody-knows-that");
        await(count -> count == 2, "dateline_responses_total", labels);
        await(count -> count == 2, "dateline_request_seconds_count", labels[0]);
        served.get("/no/such/path");
        await(count -> count >= 1, "dateline_responses_total", "route=\"none\"", "status=\"404\"");
        queryAndAwaitItsCount();
    }

    /** Every query of these tests goes through here, so that none is counted while another test counts. */
    private static void queryAndAwaitItsCount() {
        double slow = value("dateline_slow_queries_total", "operation=\"query\"");
        served.query("ASK { }", "text/csv");
        await(count -> count == slow + 1, "dateline_slow_queries_total", "operation=\"query\"");
    }

    @Test
    void aBodyThatIsAwaitedIsCounted() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.getOutputStream()
                    .write(("POST /update HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-update\r\n"
                                    + "Content-Length: 1000\r\n\r\nI")
                            .getBytes(StandardCharsets.US_ASCII));
            await(count -> count == 1, "dateline_waiting", "queue=\"bodies\"");
            await(count -> count == 2, "dateline_requests_running"); // with that for the metrics
        }
        await(count -> count == 0, "dateline_waiting", "queue=\"bodies\"");
        await(count -> count == 1, "dateline_requests_running");
    }

    @Test
    void theDiskAndTheStoreAreMeasured() throws IOException {
        assertThat(value("dateline_store_generation")).isEqualTo(1);
        assertThat(value("dateline_store_size_bytes")).isPositive();
        assertThat(value("dateline_disk_size_bytes"))
                .isEqualTo(Files.getFileStore(directory).getTotalSpace());
        assertThat(value("dateline_disk_free_bytes")).isBetween(0.0, value("dateline_disk_size_bytes"));
        assertThat(value("dateline_ready")).isEqualTo(1);
    }

    @Test
    void noMetricOfItsOwnHasTheNameOfFuseki() {
        assertThat(served.get("/$/metrics").body().lines().filter(line -> line.startsWith("dateline_")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("fuseki"));
    }

    @Test
    void everyMetricOfTheDashboardExists() throws IOException {
        Set<String> wanted = new TreeSet<>();
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(DASHBOARD));
        for (JsonNode panel : dashboard.get("panels")) {
            panel.findValuesAsText("expr").forEach(expression -> {
                Set<String> found = namesIn(expression);
                assertThat(found).as(expression).isNotEmpty();
                wanted.addAll(found);
            });
        }
        assertThat(wanted).hasSizeGreaterThan(15);
        served.get("/about");
        queryAndAwaitItsCount();
        await(count -> count >= 1, "dateline_request_seconds_count", "route=\"/sparql\"");
        assertThat(names()).containsAll(wanted);
    }

    @Test
    void thePageNamesEveryMetricOfItsOwn() throws IOException {
        served.get("/about");
        await(count -> count >= 1, "dateline_request_seconds_count", "route=\"/about\"");
        Set<String> own = new TreeSet<>();
        names().stream()
                .filter(name -> name.startsWith("dateline_"))
                .map(name -> name.replaceFirst("_seconds_(bucket|count|sum|max)$", "_seconds"))
                .forEach(own::add);
        String table = Files.readString(PAGE);
        assertThat(own).allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
        assertThat(namesIn(table).stream().filter(name -> name.startsWith("dateline_")))
                .isSubsetOf(own);
    }

    private static Set<String> namesIn(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    private static JsonNode health(RunningServer server, String path, int status) throws IOException {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void aServerIsLiveAndReady() throws IOException {
        assertThat(health(served, "/$/live", 200).get("live").asBoolean()).isTrue();
        JsonNode ready = health(served, "/$/ready", 200);
        assertThat(ready.get("ready").asBoolean()).isTrue();
        assertThat(ready.get("parts").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("indexes", "disk", "store", "drain");
        assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
    }

    private static void assertNotReady(JsonNode health, String wanted, String... words) {
        assertThat(health.get("ready").asBoolean()).isFalse();
        JsonNode part = health.get("parts").get(wanted);
        assertThat(part.get("ready").asBoolean()).isFalse();
        assertThat(part.get("reason").asText()).contains(words);
        assertThat(StreamSupport.stream(health.get("parts").spliterator(), false)
                        .filter(each -> !each.get("ready").asBoolean()))
                .hasSize(1);
    }

    @Test
    void aServerWithAFullDiskOrALostStoreIsLiveAndNotReady() throws IOException {
        Path lost = directory.resolve("lost");
        try (RunningServer server = RunningServer.start(
                lost, ServerOptions.DEFAULT, OperationOptions.DEFAULT.withLeastFree(Long.MAX_VALUE))) {
            JsonNode full = health(server, "/$/ready", 503);
            assertNotReady(full, "disk", "nearly full", "Free some space");
            health(server, "/$/live", 200);
        }
        try (RunningServer server = RunningServer.start(lost, ServerOptions.DEFAULT, OperationOptions.DEFAULT)) {
            health(server, "/$/ready", 200);
            Path elsewhere = directory.resolve("elsewhere");
            Files.move(lost, elsewhere);
            assertNotReady(health(server, "/$/ready", 503), "store", "removed or replaced");
            Files.createDirectories(lost.resolve("Data-0001"));
            Files.createFile(lost.resolve("tdb.lock"));
            assertNotReady(health(server, "/$/ready", 503), "store", "removed or replaced");
            health(server, "/$/live", 200);
            Files.delete(lost.resolve("tdb.lock"));
            Files.delete(lost.resolve("Data-0001"));
            Files.delete(lost);
            Files.move(elsewhere, lost);
            health(server, "/$/ready", 200);
        }
    }

    @Test
    void aServerWithoutIndexesIsNotReady() {
        Map<String, Supplier<IndexState>> indexes = Map.of(
                "events", () -> new IndexState(true, Duration.ZERO),
                "words", () -> new IndexState(false, Duration.ofSeconds(9)));
        Health health = new Health(indexes, null, 0);
        assertThat(health.isReady()).isFalse();
        assertThat(health.parts())
                .filteredOn(part -> !part.ready())
                .singleElement()
                .satisfies(part -> assertThat(part.reason()).contains("being built: words."));
    }
}
