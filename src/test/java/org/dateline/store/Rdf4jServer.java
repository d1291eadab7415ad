// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collection;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** An engine that is not Jena: RDF4J's parser, evaluation and result writers behind the SPARQL 1.1 Protocol's query operation. */
public final class Rdf4jServer implements AutoCloseable {
    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final HttpServer server;

    /** Starts on a free loopback port with the given TriG loaded. */
    public Rdf4jServer(String trig) throws IOException {
        this();
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(new StringReader(trig), RDFFormat.TRIG);
        }
    }

    /** Starts on a free loopback port with statements that no syntax of RDF need be able to express. */
    public Rdf4jServer(Collection<Statement> statements) throws IOException {
        this();
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(statements);
        }
    }

    private Rdf4jServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/repositories/test", this::handle);
        server.start();
    }

    /** The query endpoint. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/repositories/test";
    }

    private void handle(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int status = 200;
        try (RepositoryConnection connection = repository.getConnection()) {
            String type = answer(connection.prepareQuery(QueryLanguage.SPARQL, query(exchange)), body);
            exchange.getResponseHeaders().set("Content-Type", type);
        } catch (MalformedQueryException e) {
            status = 400;
            body.writeBytes(String.valueOf(e.getMessage()).getBytes(UTF_8));
            exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
        }
        exchange.sendResponseHeaders(status, body.size());
        exchange.getResponseBody().write(body.toByteArray());
        exchange.close();
    }

    private static String answer(Query query, ByteArrayOutputStream body) {
        if (query instanceof BooleanQuery ask) {
            new SPARQLBooleanJSONWriter(body).handleBoolean(ask.evaluate());
            return "application/sparql-results+json";
        }
        if (query instanceof GraphQuery graph) {
            graph.evaluate(new TurtleWriter(body));
            return "text/turtle";
        }
        ((TupleQuery) query).evaluate(new SPARQLResultsJSONWriter(body));
        return "application/sparql-results+json";
    }

    private static String query(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (type.startsWith("application/sparql-query")) {
            return body;
        }
        String form = exchange.getRequestMethod().equals("GET")
                ? exchange.getRequestURI().getRawQuery()
                : body;
        return Arrays.stream(String.valueOf(form).split("&", 0))
                .filter(pair -> pair.startsWith("query="))
                .map(pair -> URLDecoder.decode(pair.substring("query=".length()), UTF_8))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
        repository.shutDown();
    }
}
