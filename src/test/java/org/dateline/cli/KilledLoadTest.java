// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes killed with SIGKILL in the middle of a load: the store opens with its previous content and nothing else. */
class KilledLoadTest {
    private static final int COMMITTED = 1_000;
    private static final int FEW = 150_000;
    private static final int MANY = 2_000_000;
    private static final int KILLED = 128 + 9;

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private String store;

    @BeforeEach
    void nameTheStore() {
        store = directory.resolve("store").toString();
    }

    @AfterEach
    void leaveNoProcess() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void aKilledFirstLoadLeavesNoStore() throws Exception {
        killFirstLoad(FEW);
    }

    @Test
    void aKilledLoadLeavesAStoreAsItWas() throws Exception {
        killLoadIntoData(FEW);
    }

    @Test
    void aKilledServerLeavesAStoreAsItWas() throws Exception {
        killServer(FEW);
    }

    @Test
    @Tag("long")
    void twoMillionIntoAFreshStore() throws Exception {
        killFirstLoad(MANY);
    }

    @Test
    @Tag("long")
    void twoMillionIntoAStoreWithData() throws Exception {
        killLoadIntoData(MANY);
    }

    @Test
    @Tag("long")
    void twoMillionThroughAServer() throws Exception {
        killServer(MANY);
    }

    private void killFirstLoad(int statements) throws Exception {
        killWhileReading(statements, directory.resolve(".store.loading"));
        assertThat(directory.resolve("store")).doesNotExist();
        Launched again = commit();
        assertThat(again.err()).contains("the remains of an interrupted load were removed");
        assertHoldsOnlyWhatWasCommitted();
    }

    private void killLoadIntoData(int statements) throws Exception {
        commit();
        killWhileReading(statements, directory.resolve("store"));
        assertHoldsOnlyWhatWasCommitted();
        assertTakesMore();
    }

    /** Feeds a load through its standard input, which never ends, so that it is surely still loading when it is killed. */
    private void killWhileReading(int statements, Path growing) throws Exception {
        long before = size(growing);
        Process load = start("load", "--store", store, "--format", "nt", "-");
        BufferedWriter input = load.outputWriter();
        for (int i = 0; i < statements; i++) {
            input.write(statement("half", i));
        }
        input.flush();
        awaitGrowth(growing, before, load);
        kill(load);
    }

    private void killServer(int statements) throws Exception {
        commit();
        Process server = start("serve", "--store", store, "--port", "0");
        URI data = address(server).resolve("/data");
        Path file = directory.resolve("half.nq");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < statements; i++) {
                writer.write(statement("half", i));
            }
        }
        long before = size(directory.resolve("store"));
        HttpRequest request = HttpRequest.newBuilder(data)
                .header("Content-Type", "application/n-quads")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
        awaitGrowth(directory.resolve("store"), before, server);
        kill(server);
        assertThat(answer).failsWithin(30, TimeUnit.SECONDS);
        assertHoldsOnlyWhatWasCommitted();
        assertTakesMore();
    }

    private Launched commit() throws IOException {
        Path file = directory.resolve("committed.nt");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < COMMITTED; i++) {
                writer.write(statement("whole", i));
            }
        }
        Launched load = Launched.dateline("load", "--store", store, file.toString());
        assertThat(load.exitCode()).as(load.err()).isZero();
        return load;
    }

    private void assertHoldsOnlyWhatWasCommitted() {
        assertThat(count("{ ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(COMMITTED);
        assertThat(count("{ ?s <http://example.org/whole> ?o }")).isEqualTo(COMMITTED);
    }

    private void assertTakesMore() throws IOException {
        Path more = Files.writeString(directory.resolve("more.nt"), statement("more", 1));
        Launched load = Launched.dateline("load", "--store", store, more.toString());
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(count("{ ?s ?p ?o }")).isEqualTo(COMMITTED + 1);
    }

    private int count(String pattern) {
        Launched query = Launched.dateline(
                "query", "--store", store, "--results", "csv", "SELECT (COUNT(*) AS ?n) { " + pattern + " }");
        assertThat(query.exitCode()).as(query.err()).isZero();
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.cli.Dateline"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
        started.add(process);
        return process;
    }

    private static URI address(Process server) throws IOException {
        BufferedReader out = server.inputReader();
        Pattern address = Pattern.compile("http://[^ /]+:\\d+/");
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = address.matcher(line);
            if (found.find()) {
                return URI.create(found.group());
            }
        }
        throw new AssertionError("the server ended before it printed its address");
    }

    private static void kill(Process process) throws InterruptedException {
        assertThat(process.isAlive()).as("still at work when killed").isTrue();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KILLED);
    }

    /** Waits until some of what is loaded has reached the files of the store. */
    private static void awaitGrowth(Path directory, long before, Process process) throws Exception {
        while (size(directory) <= before + (64 << 10)) {
            assertThat(process.isAlive()).as("still at work").isTrue();
            Thread.sleep(5);
        }
    }

    /** Bytes really written: TDB2 maps its index files in steps of megabytes, whose holes take no blocks. */
    private static long size(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith("-data.obj"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static String statement(String property, int number) {
        return "<http://example.org/thing/%d> <http://example.org/%s> \"the value of thing number %d\" .\n"
                .formatted(number, property, number);
    }
}
