// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreServiceTest {
    private static final String TURTLE = "text/turtle";
    private static final String G = "/data?graph=urn:ex:g";

    @TempDir
    Path directory;

    private RunningServer served;

    @BeforeEach
    void start() {
        served = RunningServer.start(directory);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aGraphIsPutReplacedAddedToReadAndDeleted() {
        assertThat(served.put(G, TURTLE, "<urn:ex:a> <urn:ex:p> 1, 2 .").statusCode())
                .isEqualTo(201);
        assertThat(served.put(G, TURTLE, "<urn:ex:a> <urn:ex:p> 3 .").statusCode())
                .isEqualTo(200);
        assertThat(served.post(G, "application/n-triples", "<urn:ex:a> <urn:ex:p> \"four\" .")
                        .body())
                .contains("\"count\":1");
        assertThat(served.get(G, "Accept", "application/n-triples").body().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"3\""))
                .anyMatch(line -> line.contains("four"));
        assertThat(served.send(served.request(G).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.send(served.request(G).DELETE()).statusCode()).isEqualTo(204);
        assertThat(served.get(G).statusCode()).isEqualTo(404);
        assertThat(served.send(served.request(G).DELETE()).statusCode()).isEqualTo(404);
    }

    @Test
    void theDefaultGraphCanBeReplaced() {
        assertThat(served.put("/data?default", TURTLE, "<urn:ex:a> <urn:ex:p> 1 .")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/data?default", "Accept", TURTLE).body()).contains("urn:ex:a");
    }

    @Test
    void quadsWithoutATargetAreAddedToTheirGraphs() {
        String trig = "<urn:ex:a> <urn:ex:p> 1 . <urn:ex:g> { <urn:ex:b> <urn:ex:p> 2 }";
        HttpResponse<String> answer = served.post("/data", "application/trig", trig);
        assertThat(answer.body()).contains("\"tripleCount\":1", "\"quadCount\":1");
        assertThat(served.get("/data", "Accept", "application/n-quads").body().lines())
                .hasSize(2);
    }

    @Test
    void namedGraphsInABodyForOneGraphAreRefused() {
        HttpResponse<String> answer = served.put(G, "application/trig", "<urn:ex:h> { <urn:ex:b> <urn:ex:p> 2 }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("named graphs");
    }

    @Test
    void aMalformedBodyIsReportedByLineAndColumnAndChangesNothing() {
        HttpResponse<String> answer = served.post(G, TURTLE, "<urn:ex:a> <urn:ex:p> 1 .\n<urn:ex:a> <urn:ex:p> ;; .");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 2, column 23").doesNotContain("\tat ");
        assertThat(served.get(G).statusCode()).isEqualTo(404);
    }

    @Test
    void warningsAreInTheResponse() {
        HttpResponse<String> answer = served.post(
                G,
                TURTLE,
                "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n<urn:ex:a> <urn:ex:p> 'x'^^xsd:integer .");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"severity\":\"warning\"", "\"line\":2");
    }

    @Test
    void shapesAreCheckedOnlyOnRequest() {
        String event = "<urn:ex:e> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;"
                + " <https://w3id.org/dateline/ontology#status> <urn:ex:odd> .";
        assertThat(shapes(event, "strict").statusCode()).isEqualTo(422);
        assertThat(shapes(event, "strict").body()).contains("\"focus\":\"<urn:ex:e>\"", "\"path\":\"dl:status\"");
        assertThat(served.get(G).statusCode()).isEqualTo(404);
        assertThat(shapes(event, "perhaps").statusCode()).isEqualTo(400);
        assertThat(served.post(G, TURTLE, event).body()).doesNotContain("violation");
        assertThat(shapes(event, "report").statusCode()).isEqualTo(200);
        assertThat(shapes(event, "report").body()).contains("\"violations\":[{", "\"value\":\"<urn:ex:odd>\"");
        assertThat(shapes("<urn:ex:a> <urn:ex:p> 1 .", "strict").statusCode()).isEqualTo(422);
        assertThat(served.send(served.request(G).DELETE()).statusCode()).isEqualTo(204);
        assertThat(shapes("<urn:ex:a> <urn:ex:p> 1 .", "strict").body()).contains("\"violationCount\":0");
    }

    private HttpResponse<String> shapes(String turtle, String validate) {
        return served.send(served.request(G)
                .header("Content-Type", TURTLE)
                .header("Accept", "application/json")
                .header(UploadValidation.HEADER, validate)
                .POST(HttpRequest.BodyPublishers.ofString(turtle)));
    }

    @Test
    void badIrisAndBadBytesAreErrors() {
        assertThat(served.post(G, TURTLE, "<urn:ex:a> <http://x/ y> 1 .").statusCode())
                .isEqualTo(400);
        byte[] latin1 = "<urn:ex:a> <urn:ex:p> '\u00fc' .".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = served.send(served.request(G)
                .header("Content-Type", TURTLE)
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin1)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"status\":400", "UTF-8", "\"line\":1");
        assertThat(served.get(G).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsFetchedWhileAnUploadIsRead() throws IOException {
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(200);
            String url = "http://localhost:" + trap.getLocalPort() + "/x";
            String jsonLd = "{\"@context\": \"" + url + "\", \"@id\": \"urn:ex:a\", \"p\": 1}";
            assertThat(served.post(G, "application/ld+json", jsonLd).statusCode())
                    .isEqualTo(400);
            String xml = "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + url + "\">]>"
                    + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                    + " rdf:about='urn:ex:a'><p xmlns='urn:ex:'>&e;</p></rdf:Description></rdf:RDF>";
            served.post(G, "application/rdf+xml", xml);
            assertThatThrownBy(trap::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void otherThanRdfIsRefused() {
        assertThat(served.post(G, "text/pdf", "x").statusCode()).isEqualTo(415);
        assertThat(served.get("/data?default", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void filesOfAFormAreAccepted() {
        String body = """
                --limit
                Content-Disposition: form-data; name="a"; filename="a.ttl"
                Content-Type: text/turtle

                <urn:ex:a> <urn:ex:p> 1 .
                --limit
                Content-Disposition: form-data; name="b"; filename="b.nt"

                <urn:ex:a> <urn:ex:p> <urn:ex:b> .
                --limit--
                """.replace("\n", "\r\n");
        HttpResponse<String> answer = served.post(G, "multipart/form-data; boundary=limit", body);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"count\":2");
    }
}
