package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jspecify.annotations.Nullable;

/** The requests and expected responses of a protocol test, which its manifest writes in the W3C's HTTP vocabulary. */
final class ProtocolExchange {
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final Map<String, String> STATUSES = Map.of(
            "OK",
            "200",
            "Created",
            "201",
            "NoContent",
            "204",
            "NotFound",
            "404",
            "StatusCode2xx",
            "2..",
            "StatusCode3xx",
            "3..",
            "StatusCode4xx",
            "4..");

    private final Endpoint endpoint;
    private final ConformanceCase test;
    private final Map<String, String> locations = new HashMap<>();

    ProtocolExchange(Endpoint endpoint, ConformanceCase test) {
        this.endpoint = endpoint;
        this.test = test;
    }

    /** Sends all requests of the test, one after another, and compares each answer. */
    void run() throws IOException, InterruptedException {
        List<Resource> requests = W3c.listed(test.action(), ht("requests"));
        assertThat(requests).isNotEmpty();
        for (Resource request : requests) {
            require(request, send(request));
        }
    }

    private HttpResponse<byte[]> send(Resource node) throws IOException, InterruptedException {
        HttpRequest.Builder request = endpoint.request(path(node)).method(literal(node, ht("methodName")), body(node));
        for (Resource header : W3c.listed(node, ht("headers"))) {
            request.header(literal(header, ht("fieldName")), literal(header, ht("fieldValue")));
        }
        return endpoint.send(request);
    }

    /** The manifests' paths, {@code /sparql/} and {@code /gsp}, are replaced by the addresses of the services. */
    private String path(Resource request) {
        String path = resolved(literal(request, ht("absolutePath")));
        if (path.startsWith("http:")) {
            return path.replaceFirst("http://[^/]*", "");
        }
        return path.replaceFirst("^/sparql/", isUpdate(request) ? "/update" : "/sparql")
                .replaceFirst("^/gsp", "/data");
    }

    /** Updates are recognised by their body, or by the name of their test where the body is missing on purpose. */
    private boolean isUpdate(Resource request) {
        String all = literal(request, ht("absolutePath"))
                + text(request)
                + W3c.listed(request, ht("headers")).stream()
                        .map(header -> literal(header, ht("fieldValue")))
                        .collect(Collectors.joining());
        return all.matches("(?s).*(update=|sparql-update).*") || test.id().contains("#bad_update");
    }

    private HttpRequest.BodyPublisher body(Resource node) {
        Statement body = node.getProperty(ht("body"));
        return body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(
                        text(node), Charset.forName(literal(body.getResource(), cnt("characterEncoding"))));
    }

    private void require(Resource request, HttpResponse<byte[]> answer) {
        Resource expected = request.getPropertyResourceValue(ht("resp"));
        String statuses = expected.listProperties(W3c.mf("expectedStatus")).toList().stream()
                .map(status -> STATUSES.get(status.getResource().getLocalName()))
                .collect(Collectors.joining("|"));
        assertThat(Integer.toString(answer.statusCode()))
                .as("status of %s %s: %s", answer.request().method(), path(request), Endpoint.text(answer))
                .matches(statuses);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Statement format = expected.getProperty(W3c.mf("expectedFormat"));
        if (format != null) {
            requireFormat(format.getString(), type, answer.body());
        }
        Statement truth = expected.getProperty(W3c.mf("expectedBoolean"));
        if (truth != null) {
            assertThat(Endpoint.text(answer)).containsPattern(">%1$s<|: *%1$s".formatted(truth.getBoolean()));
        }
        Statement location = expected.getProperty(W3c.mf("expectedLocation"));
        if (location != null) {
            locations.put(
                    location.getString(),
                    answer.headers().firstValue("Location").orElseThrow());
        }
        requireBody(expected, type, answer);
    }

    private static void requireFormat(String format, String type, byte[] body) {
        switch (format) {
            case "RDF" -> assertThat(RDFLanguages.contentTypeToLang(type)).isNotNull();
            case "tabular" ->
                assertThat(type)
                        .isIn(Set.of(
                                "application/sparql-results+xml",
                                "application/sparql-results+json",
                                "text/csv",
                                "text/tab-separated-values"));
            case "boolean" ->
                assertThat(type).isIn(Set.of("application/sparql-results+xml", "application/sparql-results+json"));
            default -> throw new AssertionError("unknown format " + format + " of " + body.length + " bytes");
        }
    }

    private void requireBody(Resource expected, String type, HttpResponse<byte[]> answer) {
        for (Resource header : W3c.listed(expected, ht("headers"))) {
            assertThat(literal(header, ht("fieldName"))).isEqualTo("content-type");
            assertThat(type).isEqualTo(literal(header, ht("fieldValue")).replaceFirst(";.*", ""));
        }
        if (expected.hasProperty(ht("body"))) {
            Graph wanted = graph(resolved(text(expected)), Lang.TURTLE);
            Graph found = graph(Endpoint.text(answer), RDFLanguages.contentTypeToLang(type));
            assertThat(IsoMatcher.isomorphicTuples(StoredTerms.tuples(wanted), StoredTerms.tuples(found)))
                    .as("expected %s but found %s", wanted, found)
                    .isTrue();
        }
    }

    private Graph graph(String text, @Nullable Lang lang) {
        return RDFParser.fromString(text, lang == null ? Lang.TURTLE : lang)
                .base(endpoint.uri("/data").toString())
                .toGraph();
    }

    private String resolved(String text) {
        String resolved = text;
        for (Map.Entry<String, String> location : locations.entrySet()) {
            resolved = resolved.replace(location.getKey(), location.getValue());
        }
        return resolved;
    }

    private String text(Resource node) {
        Statement body = node.getProperty(ht("body"));
        return body == null ? "" : resolved(literal(body.getResource(), cnt("chars")));
    }

    private static String literal(Resource node, Property property) {
        return node.getRequiredProperty(property).getString();
    }

    private static Property ht(String name) {
        return ResourceFactory.createProperty(HT, name);
    }

    private static Property cnt(String name) {
        return ResourceFactory.createProperty(CNT, name);
    }
}
