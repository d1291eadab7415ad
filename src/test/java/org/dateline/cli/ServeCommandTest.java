// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path directory;

    @Test
    void aTakenPortIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Launched serve = Launched.dateline("serve", "--store", directory.toString(), "--port", port);
            assertThat(serve.exitCode()).isEqualTo(3);
            assertThat(serve.err()).contains("port " + port, "--port").doesNotContain("\tat ");
            Path demo = directory.resolve("demo");
            Launched loading = Launched.dateline("serve", "--demo", "--store", demo.toString(), "--port", port);
            assertThat(loading.err())
                    .as("before loading")
                    .contains("port " + port)
                    .doesNotContain("loading");
            assertThat(demo).doesNotExist();
        }
    }

    @Test
    void aFileThatCannotBeUsedIsSaidBeforeTheStoreIsOpened() {
        Path store = directory.resolve("store");
        for (List<String> options : List.of(
                List.of("--passwd", "none.txt"),
                List.of("--tls-cert", "none.txt", "--tls-key", "none.txt"),
                List.of("--audit-log", "none/log.txt"))) {
            List<String> arguments = new ArrayList<>(List.of("serve", "--store", store.toString(), "--port", "0"));
            options.forEach(word -> arguments.add(
                    word.startsWith("-") ? word : directory.resolve(word).toString()));
            Launched serve = Launched.dateline(arguments.toArray(new String[0]));
            assertThat(serve.exitCode()).as(serve.err()).isEqualTo(3);
            assertThat(serve.err())
                    .contains(directory.resolve("none").toString())
                    .doesNotContain("\tat ");
            assertThat(store).doesNotExist();
        }
    }

    private static Process serve(String store, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.cli.Dateline",
                "serve",
                "--store",
                store,
                "--port",
                "0"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The address at which a process serves, once every page can be answered. */
    private static String address(BufferedReader out) {
        // The class path of tests has libraries that greet before the program speaks.
        String said = out.lines()
                .filter(line -> line.startsWith("Serving "))
                .findFirst()
                .orElseThrow();
        Matcher address = Pattern.compile("http://\\S+/").matcher(said);
        assertThat(address.find()).isTrue();
        return address.group();
    }

    /** A real process: SIGTERM while a request runs lets it end, and the store opens again with all data that it had received. */
    @Test
    void aTerminatedServerAnswersWhatRunsAndClosesItsStore() throws Exception {
        String store = directory.resolve("store").toString();
        Process process = serve(store);
        try (BufferedReader out = process.inputReader()) {
            String address = address(out);
            String update = "INSERT DATA { <urn:ex:a> <urn:ex:p> 1 } ; "
                    + "INSERT { ?x <urn:ex:q> ?y } WHERE { VALUES ?x { <urn:ex:a> <urn:ex:b> } VALUES ?y { 1 2 3 } }";
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "update"))
                    .header("Content-Type", "application/sparql-update")
                    .POST(HttpRequest.BodyPublishers.ofString(update))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(204);
            CompletableFuture<HttpResponse<String>> running =
                    client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
            process.destroy();
            running.handle((answer, failure) -> answer == null || answer.statusCode() < 300)
                    .get(60, TimeUnit.SECONDS);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        Launched query = Launched.dateline("query", "--store", store, "SELECT (COUNT(*) AS ?n) { ?s <urn:ex:q> ?o }");
        assertThat(query.err()).isEmpty();
        assertThat(query.out()).contains("6");
    }

    /** A request whose body never ends keeps a server from stopping, until it is told a second time. The log is JSON to the end. */
    @Test
    void aSecondSignalEndsAServerAtOnce() throws Exception {
        Process process = serve(directory.resolve("store").toString(), "--drain", "600", "--log", "json");
        try (BufferedReader out = process.inputReader()) {
            int port = URI.create(address(out)).getPort();
            try (Socket endless = new Socket(InetAddress.getLoopbackAddress(), port);
                    Socket whole = new Socket(InetAddress.getLoopbackAddress(), port)) {
                String head = " /update HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-update\r\n";
                endless.getOutputStream()
                        .write(("POST" + head + "Content-Length: 900\r\n\r\nI").getBytes(StandardCharsets.US_ASCII));
                whole.getOutputStream().write(("GET" + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(whole.getInputStream().read()).isEqualTo('H');
                assertThat(out.readLine()).startsWith("{\"time\":").contains("\"kind\":\"request\"");
                process.destroy();
                while (isAccepted(port)) {
                    Thread.onSpinWait();
                }
                assertThat(process.isAlive()).isTrue();
                process.destroy();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(128 + 15);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isAccepted(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
