// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.shared.OperationDeniedException;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the server may connect on behalf of a request. The remote host is a server of the test on 127.0.0.1. */
class OutboundAccessTest {
    private static final String JSON = "application/sparql-results+json";
    private static final String RESULT = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":"
            + "[{\"x\":{\"type\":\"literal\",\"value\":\"from afar\"}}]}}";

    @TempDir
    Path directory;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer beyond;

    @BeforeEach
    void start() throws IOException {
        beyond = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/data.ttl", "text/turtle", "<urn:ex:a> <urn:ex:p> 'from afar' .");
        answer("/sparql", JSON, RESULT);
        beyond.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://elsewhere.example:" + port() + "/data.ttl");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        beyond.start();
    }

    @AfterEach
    void stop() {
        beyond.stop(0);
    }

    private void answer(String path, String type, String body) {
        beyond.createContext(path, exchange -> {
            asked.incrementAndGet();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private int port() {
        return beyond.getAddress().getPort();
    }

    private String at(String path) {
        return "http://open.example:" + port() + path;
    }

    /** A server that may connect to one host, whose address counts as public. */
    private RunningServer open() {
        OutboundAccess outbound = new OutboundAccess(
                Set.of("open.example"),
                address -> true,
                (host, port) -> List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
        return RunningServer.start(directory, ServerOptions.DEFAULT, outbound);
    }

    @Test
    void anAllowedHostIsReached() {
        try (RunningServer served = open()) {
            assertThat(served.update("LOAD <" + at("/data.ttl") + "> INTO GRAPH <urn:ex:g>")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(served.query("ASK { GRAPH <urn:ex:g> { ?s ?p 'from afar' } }", JSON)
                            .body())
                    .contains("true");
            assertThat(served.query("SELECT ?x { SERVICE <" + at("/sparql") + "> { ?s ?p ?x } }", JSON)
                            .body())
                    .contains("from afar");
        }
    }

    @Test
    void aRedirectToAnotherHostIsNotFollowed() {
        try (RunningServer served = open()) {
            HttpResponse<String> answer = served.update("LOAD <" + at("/away") + ">");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("elsewhere.example");
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void nothingIsReachedByDefault() {
        try (RunningServer served = RunningServer.start(directory)) {
            String here = "http://localhost:" + port();
            assertThat(served.update("LOAD <" + here + "/data.ttl>").statusCode())
                    .isEqualTo(403);
            assertThat(served.query("SELECT * { SERVICE <" + here + "/sparql> { ?s ?p ?x } }", JSON)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void aPrivateAddressIsNotReachedEvenIfItsHostIsAllowed() {
        try (RunningServer served =
                RunningServer.start(directory, ServerOptions.DEFAULT.withAllowedHosts(Set.of("localhost")))) {
            HttpResponse<String> answer = served.update("LOAD <http://localhost:" + port() + "/data.ttl>");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(served.query("SELECT * { SERVICE <http://localhost:" + port() + "/sparql> { ?s ?p ?x } }", JSON)
                            .statusCode())
                    .isBetween(400, 499);
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void filesAreNotReached() throws IOException {
        Path file = Files.writeString(directory.resolve("secret.ttl"), "<urn:ex:a> <urn:ex:p> 1 .");
        try (RunningServer served = RunningServer.start(directory.resolve("store"))) {
            for (String iri : new String[] {file.toUri().toString(), "file:" + file, "secret.ttl"}) {
                assertThat(served.update("LOAD <" + iri + ">").statusCode()).isEqualTo(403);
            }
            assertThat(served.query("ASK { ?s ?p ?o }", JSON).body()).contains("false");
            assertThat(served.query("ASK FROM <" + file.toUri() + "> { ?s ?p ?o }", JSON)
                            .body())
                    .contains("false");
        }
    }

    @Test
    void aHostIsResolvedOnceAndTheConnectionGoesToTheCheckedAddress() throws IOException {
        AtomicInteger lookUps = new AtomicInteger();
        InetAddress first = InetAddress.getLoopbackAddress();
        InetAddress second = InetAddress.getByName("127.0.0.2");
        OutboundAccess outbound = new OutboundAccess(
                Set.of("open.example"),
                first::equals,
                (host, port) -> List.of(new InetSocketAddress(lookUps.getAndIncrement() == 0 ? first : second, port)));
        try (RunningServer served = RunningServer.start(directory, ServerOptions.DEFAULT, outbound)) {
            assertThat(served.update("LOAD <" + at("/data.ttl") + ">").statusCode())
                    .isEqualTo(204);
            assertThat(lookUps).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void addressesOfThisMachineAndOfPrivateNetworksAreRefused(String address) throws IOException {
        InetAddress parsed = InetAddress.getByName(address);
        assertThat(AddressPolicy.PUBLIC.allows(parsed)).isFalse();
        OutboundAccess outbound = new OutboundAccess(
                Set.of("open.example"),
                AddressPolicy.PUBLIC,
                (host, port) -> List.of(new InetSocketAddress(parsed, port)));
        assertThatThrownBy(() -> outbound.check("open.example", 80)).isInstanceOf(OperationDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"})
    void publicAddressesAreAllowed(String address) throws IOException {
        assertThat(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }
}
