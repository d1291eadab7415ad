// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code /import}: a form sends files, the server imports them one by one, and the report has the result of each. */
@Timeout(120)
class ImportServletTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "aLineThatNoFileHolds";
    private static final String EVENT = """
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/dateline/id/event/bridge> a sem:Event ; rdfs:label "A bridge opens <b>"@en .
            """;
    private static final String BROKEN = "<https://example.org/a> <https://example.org/b>\n  \"c\" ;; ] .\n";

    @TempDir
    private Path directory;

    private RunningServer served;

    @BeforeEach
    void start() {
        served = RunningServer.start(directory.resolve("store"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void importedThingsAreShownAtOnce() throws JsonProcessingException {
        JsonNode done = imported(new Form().file("bridge.ttl", EVENT));

        assertThat(done.at("/files/0/state").asText()).isEqualTo("imported");
        assertThat(done.at("/files/0/report/statements").asInt()).isEqualTo(2);
        assertThat(served.get("/id/event/bridge", "Accept", "text/html").statusCode())
                .isBetween(200, 303);
        String page = report(done);
        assertThat(page)
                .contains("The file is in the graph.")
                .contains("<a href=\"/id/event/bridge\">A bridge opens &lt;b&gt;</a>");
        assertThat(served.get("/$/stats").body()).contains("\"events\":1");
    }

    @Test
    void namedGraphsOfAFileReplaceThoseOfTheStoreWhereAsked() throws JsonProcessingException {
        String graph = "<https://example.org/g> { <https://example.org/s> <https://example.org/p> '%s' }";
        imported(new Form().file("a.trig", graph.formatted("first")));
        imported(new Form().file("a.trig", graph.formatted("second")));
        assertThat(served.get("/data", "Accept", "application/n-quads").body()).contains("first", "second");
        imported(new Form().field("replace", "graphs").file("a.trig", graph.formatted("third")));
        assertThat(served.get("/data", "Accept", "application/n-quads").body())
                .contains("third")
                .doesNotContain("first", "second");
    }

    @Test
    void aBadFileIsReportedWithLineAndColumnAndTheGoodFileIsImported() throws JsonProcessingException {
        JsonNode done = imported(new Form().file("bad.ttl", BROKEN).file("bridge.ttl", EVENT));

        assertThat(done.at("/files/0/state").asText()).isEqualTo("refused");
        assertThat(done.at("/files/0/report/problems/0/examples/0/line").asInt())
                .isEqualTo(2);
        assertThat(done.at("/files/1/state").asText()).isEqualTo("imported");
        assertThat(report(done)).contains("bad.ttl:2:").contains("1 of 2 files is in the graph");
        assertThat(ask("ASK { <https://example.org/a> ?p ?o }")).contains("false");
    }

    @Test
    void compressedFilesAreDecompressedAndTriplesGoToTheNamedGraph() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(EVENT.getBytes(StandardCharsets.UTF_8));
        }

        JsonNode done = imported(
                new Form().field("graph", "https://example.org/mine").file("bridge.ttl.gz", packed.toByteArray()));

        assertThat(done.at("/files/0/state").asText()).isEqualTo("imported");
        assertThat(
                        ask(
                                "ASK { GRAPH <https://example.org/mine> { <https://w3id.org/dateline/id/event/bridge> ?p ?o } }"))
                .contains("true");
    }

    @Test
    void shapesRefuseOnlyOnRequest() throws JsonProcessingException {
        String example =
                EVENT + "<https://example.org/e> a sem:Event ; <https://w3id.org/dateline/ontology#status> 1 .";

        assertThat(imported(new Form().field("shapes", "strict").file("a.ttl", example))
                        .at("/files/0/state")
                        .asText())
                .isEqualTo("refused");
        JsonNode reported = imported(new Form().field("shapes", "report").file("a.ttl", example));
        assertThat(reported.at("/files/0/state").asText()).isEqualTo("imported");
        assertThat(reported.at("/files/0/report/errors").asInt()).isPositive();
        assertThat(report(reported)).contains("Warning: violated shape");
        assertThat(imported(new Form().field("shapes", "off").file("a.ttl", example))
                        .at("/files/0/report/errors")
                        .asInt())
                .isZero();
    }

    @Test
    void browsersWithoutScriptsAreRedirectedToTheReport() {
        HttpResponse<String> sent = served.send(
                new Form().file("bridge.ttl", EVENT).request(served).header("Accept", "text/html,*/*;q=0.8"));

        assertThat(sent.statusCode()).isEqualTo(303);
        String path = sent.headers().firstValue("Location").orElseThrow();
        assertThat(served.get(path, "Accept", "text/html").body()).contains("bridge.ttl");
    }

    @Test
    void invalidImportsAreRefusedBeforeTheyStart() {
        assertThat(status(new Form().file("notes.docx", "x"))).isEqualTo(415);
        assertThat(status(new Form().field("shapes", "report"))).isEqualTo(400);
        assertThat(status(new Form().field("graph", "not an iri").file("a.ttl", EVENT)))
                .isEqualTo(400);
        assertThat(status(new Form().field("shapes", "maybe").file("a.ttl", EVENT)))
                .isEqualTo(400);
        assertThat(served.post("/import", "text/turtle", EVENT).statusCode()).isEqualTo(415);
        assertThat(served.get("/import/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageOfAnotherSiteCannotImport() {
        HttpRequest.Builder foreign =
                new Form().file("a.ttl", EVENT).request(served).header("Origin", "https://example.com");

        assertThat(served.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void aReadOnlyServerShowsThatItIsReadOnly() {
        ServerOptions.Address address = new ServerOptions.Address("127.0.0.1", 0, true, null);
        try (RunningServer readOnly =
                RunningServer.start(directory.resolve("other"), ServerOptions.DEFAULT.withAddress(address))) {
            assertThat(readOnly.get("/import", "Accept", "text/html"))
                    .returns(403, HttpResponse::statusCode)
                    .satisfies(page -> assertThat(page.body()).contains("This server is read-only."));
            assertThat(readOnly.send(new Form().file("a.ttl", EVENT).request(readOnly))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private String ask(String query) {
        return served.query(query, "application/sparql-results+json").body();
    }

    private int status(Form form) {
        return served.send(form.request(served)).statusCode();
    }

    private String report(JsonNode done) {
        return served.get(done.get("location").asText(), "Accept", "text/html").body();
    }

    /** Sends the form and waits until the import is done. */
    private JsonNode imported(Form form) throws JsonProcessingException {
        HttpResponse<String> sent = served.send(form.request(served));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        JsonNode node = JSON.readTree(sent.body());
        while (!"done".equals(node.get("state").asText())) {
            node = JSON.readTree(
                    served.get(node.get("location").asText() + ".json").body());
        }
        return node;
    }

    /** A multipart form. */
    private static final class Form {
        private final List<byte[]> parts = new ArrayList<>();

        Form field(String name, String value) {
            return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        Form file(String name, String content) {
            return file(name, content.getBytes(StandardCharsets.UTF_8));
        }

        Form file(String name, byte[] content) {
            return part("name=\"file\"; filename=\"" + name + "\"", content);
        }

        private Form part(String disposition, byte[] content) {
            parts.add(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            parts.add(content);
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
            return this;
        }

        HttpRequest.Builder request(RunningServer served) {
            List<byte[]> whole = new ArrayList<>(parts);
            whole.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return served.request("/import")
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArrays(whole));
        }
    }
}
