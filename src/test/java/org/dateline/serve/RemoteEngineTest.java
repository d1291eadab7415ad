// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.Rdf4jServer;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve --store http://…}: the pages and the query endpoint over another engine, which the server only reads. */
class RemoteEngineTest {
    private static final String JSON = "application/sparql-results+json";
    private static final String ROW = "{\"a\":{\"type\":\"literal\",\"value\":\"x\"}},";
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://w3id.org/dateline/id/event/a> a sem:Event ; rdfs:label "the town is taken"@en ;
                sem:hasBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ; dl:status dl:occurred .
            GRAPH <https://w3id.org/dateline/id/report/r/1> {
                <https://w3id.org/dateline/id/event/a> rdfs:label "they take the town"@en }
            """;

    /** The engines behind the server. */
    enum Engine {
        FUSEKI,
        RDF4J
    }

    /** A running engine and how to stop it. */
    private record Running(String url, Runnable end) implements AutoCloseable {
        static Running start(Engine engine) throws IOException {
            if (engine == Engine.RDF4J) {
                Rdf4jServer server = new Rdf4jServer(DATA);
                return new Running(server.url(), server::close);
            }
            DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
            Txn.executeWrite(
                    dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
            FusekiServer server = FusekiServer.create()
                    .loopback(true)
                    .port(0)
                    .add("/ds", dataset, true)
                    .start();
            return new Running("http://localhost:" + server.getPort() + "/ds", server::stop);
        }

        @Override
        public void close() {
            end.run();
        }
    }

    @ParameterizedTest
    @EnumSource
    void queriesAreForwarded(Engine engine) throws IOException {
        try (Running running = Running.start(engine);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            assertThat(served.query("SELECT ?l { ?e <http://www.w3.org/2000/01/rdf-schema#label> ?l }", "text/csv")
                            .body())
                    .contains("the town is taken");
            assertThat(served.query("ASK { GRAPH <https://w3id.org/dateline/id/report/r/1> { ?e ?p ?o } }", JSON)
                            .body())
                    .contains("true");
            assertThat(served.query("CONSTRUCT { ?e ?p ?o } { ?e ?p ?o }", "application/n-triples")
                            .body())
                    .contains("the town is taken");
            assertThat(served.query("DESCRIBE <https://w3id.org/dateline/id/event/a>", "text/turtle")
                            .body())
                    .contains("the town is taken");
            assertThat(served.post("/sparql", "application/sparql-query", "SELECT ('one' AS ?x) {}")
                            .body())
                    .contains(">one<");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesShowTheDataOfTheEngine(Engine engine) throws IOException {
        try (Running running = Running.start(engine);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            assertThat(served.get("/").body()).contains("/id/event/a", "read-only");
            assertThat(served.get("/id/event/a").statusCode()).isEqualTo(303);
            assertThat(served.get("/doc/event/a", "Accept", "text/html").body()).contains("the town is taken");
            assertThat(served.get("/doc/event/a.ttl").body()).contains("dl:occurred");
            assertThat(served.get("/browse?iri=" + RunningServer.encoded("https://w3id.org/dateline/id/event/a"))
                            .statusCode())
                    .isEqualTo(200);
            String day = "As known on <strong>10 April 2019";
            assertThat(served.get("/doc/event/a?asOf=2019-04-10", "Accept", "text/html")
                            .body())
                    .contains(day);
            for (String today : List.of("/", "/about", "/articles", "/search?q=town")) {
                String address = today + (today.contains("?") ? "&" : "?") + "asOf=2019-04-10";
                assertThat(served.get(address, "Accept", "text/html").body())
                        .as(today)
                        .doesNotContain(day);
            }
            assertThat(served.get("/doc/event/nothing").statusCode()).isEqualTo(404);
            assertThat(served.get("/$/stats").body()).contains("\"events\":1", "\"graphs\":1");
            assertThat(served.get("/about").statusCode()).isEqualTo(200);
            assertThat(served.get("/sparql", "Accept", "text/turtle").body())
                    .contains("sd:SPARQL11Query")
                    .doesNotContain("SPARQL11Update");
        }
    }

    @Test
    void nothingIsWritten() throws IOException {
        try (Running running = Running.start(Engine.FUSEKI);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            HttpResponse<String> update = served.update("CLEAR ALL");
            assertThat(update.statusCode()).isEqualTo(403);
            assertThat(update.body()).contains("read-only");
            assertThat(served.put("/data?default", "text/turtle", "").statusCode())
                    .isEqualTo(403);
            assertThat(served.send(served.request("/data/x").DELETE()).statusCode())
                    .isEqualTo(403);
            HttpResponse<String> read = served.get("/data?default");
            assertThat(read.statusCode()).isEqualTo(403);
            assertThat(read.body()).contains("/sparql");
            assertThat(served.query("ASK { ?s ?p ?o }", JSON).body()).contains("true");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT (<java:java.lang.System>('x') AS ?y) {}",
                "SELECT * { ?s <java:x.Y> ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(1000)"
            })
    void queriesThatRunCodeOrCallServersAreNotForwarded(String query) throws IOException {
        try (Running running = Running.start(Engine.FUSEKI);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            assertThat(served.query(query, JSON).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theParserIsAsStrictAsOverAnEmbeddedStore() throws IOException {
        try (Running running = Running.start(Engine.FUSEKI);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            HttpResponse<String> answer = served.query("SELECT *\nWHERE { ?s ?p }", "text/plain");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).startsWith("line 2, column 15: ");
        }
    }

    @Test
    void theDatasetOfTheRequestOverridesThatOfTheQuery() throws IOException {
        try (Running running = Running.start(Engine.FUSEKI);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            String graph = RunningServer.encoded("https://w3id.org/dateline/id/report/r/1");
            String query = RunningServer.encoded("SELECT ?o FROM <urn:ex:none> { ?s ?p ?o }");
            assertThat(served.get("/sparql?default-graph-uri=" + graph + "&query=" + query, "Accept", "text/csv")
                            .body())
                    .contains("they take the town")
                    .doesNotContain("is taken");
        }
    }

    @Test
    void anUnreachableEngineIsABadGateway() throws IOException {
        try (Running running = Running.start(Engine.FUSEKI);
                RunningServer served = RunningServer.over(Store.open(running.url()), ServerOptions.DEFAULT)) {
            running.end().run();
            assertThat(served.query("ASK {}", JSON).statusCode()).isEqualTo(502);
            assertThat(served.get("/doc/event/a").statusCode()).isEqualTo(502);
        }
    }

    /** Answers the first query, which checks for an endpoint, then stalls before or within the next response. */
    /** Each search of such an engine reads all its labels. */
    @Test
    void anEngineTooLargeToCopyThatRefusesSearchesHasAStartPageAndPagesOfUnknownThings() throws Exception {
        AtomicInteger searches = new AtomicInteger();
        String thing = "{\"x\":{\"type\":\"uri\",\"value\":\"urn:e\"}}";
        HttpServer engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            String query = URLDecoder.decode(
                    exchange.getRequestURI().getRawQuery()
                            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
            boolean isSearch = query.contains("CONTAINS(LCASE");
            if (isSearch) {
                searches.incrementAndGet();
            }
            String rows = query.contains("LIMIT 200001") ? (thing + ",").repeat(200_000) + thing : "";
            String answer = query.contains("ASK")
                    ? "{\"head\":{},\"boolean\":" + query.matches("(?s).*ASK\\s*\\{\\s*\\}.*") + "}"
                    : "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[" + rows + "]}}";
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(isSearch ? 500 : 200, 0);
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        engine.start();
        try (RunningServer served = RunningServer.over(
                Store.open("http://localhost:" + engine.getAddress().getPort() + "/"), ServerOptions.DEFAULT)) {
            assertThat(served.server.awaitReady(Duration.ofDays(1))).isTrue();
            assertThat(served.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
            assertThat(searches).hasValue(0);
            HttpResponse<String> unknown = served.get("/browse?iri=urn:x:army", "Accept", "text/html");
            assertThat(unknown.statusCode()).as(unknown.body()).isEqualTo(404);
            assertThat(searches).hasPositiveValue();
        } finally {
            engine.stop(0);
        }
    }

    /** When an engine goes wrong. */
    private enum Fault {
        SILENT_FROM_THE_START,
        SILENT_IN_THE_MIDDLE,
        ENDLESS
    }

    @ParameterizedTest
    @EnumSource
    void anEngineThatDoesNotEndItsAnswerTimesOut(Fault fault) throws IOException {
        boolean fromTheStart = fault == Fault.SILENT_FROM_THE_START;
        CountDownLatch end = new CountDownLatch(1);
        HttpServer engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
        engine.createContext("/", exchange -> {
            boolean probe = String.valueOf(exchange.getRequestURI()).contains("ASK");
            exchange.getResponseHeaders().set("Content-Type", JSON);
            try {
                if (!probe && fromTheStart) {
                    end.await();
                }
                exchange.sendResponseHeaders(200, 0);
                String begin = probe
                        ? "{\"head\":{},\"boolean\":true}"
                        : "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[" + ROW.repeat(20_000);
                exchange.getResponseBody().write(begin.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                while (!probe && fault == Fault.ENDLESS && end.getCount() > 0) {
                    exchange.getResponseBody().write(ROW.getBytes(StandardCharsets.UTF_8));
                }
                if (!probe) {
                    end.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        engine.start();
        ServerOptions.Limits limits = ServerOptions.DEFAULT.limits();
        ServerOptions options = ServerOptions.DEFAULT.withLimits(
                new ServerOptions.Limits(Duration.ofMillis(1500), limits.update(), limits.upload(), limits.text()));
        try (RunningServer served = RunningServer.over(
                Store.open("http://localhost:" + engine.getAddress().getPort() + "/"), options)) {
            if (!fromTheStart) {
                assertThat(RunningServer.breakOf(() -> served.query("SELECT ?a { ?a ?b ?c }", "text/csv")))
                        .hasCauseInstanceOf(IOException.class);
            } else {
                HttpResponse<String> answer = served.query("SELECT ?a { ?a ?b ?c }", "text/csv");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("longer than this server allows");
            }
        } finally {
            end.countDown();
            engine.stop(0);
        }
    }
}
