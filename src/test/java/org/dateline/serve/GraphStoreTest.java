package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final String TURTLE = "text/turtle";
    private static final String G = "/data?graph=urn:x:g";

    @TempDir
    Path directory;

    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(directory);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aGraphIsPutReplacedAddedToReadAndDeleted() {
        assertThat(served.put(G, TURTLE, "<urn:x:a> <urn:x:p> 1, 2 .").statusCode())
                .isEqualTo(201);
        assertThat(served.put(G, TURTLE, "<urn:x:a> <urn:x:p> 3 .").statusCode())
                .isEqualTo(200);
        assertThat(served.post(G, "application/n-triples", "<urn:x:a> <urn:x:p> \"four\" .")
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
    void theDefaultGraphIsOneToo() {
        assertThat(served.put("/data?default", TURTLE, "<urn:x:a> <urn:x:p> 1 .")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/data?default", "Accept", TURTLE).body()).contains("urn:x:a");
    }

    @Test
    void quadsWithoutATargetAreMerged() {
        String trig = "<urn:x:a> <urn:x:p> 1 . <urn:x:g> { <urn:x:b> <urn:x:p> 2 }";
        HttpResponse<String> answer = served.post("/data", "application/trig", trig);
        assertThat(answer.body()).contains("\"tripleCount\":1", "\"quadCount\":1");
        assertThat(served.get("/data", "Accept", "application/n-quads").body().lines())
                .hasSize(2);
    }

    @Test
    void namedGraphsInABodyForOneGraphAreRefused() {
        HttpResponse<String> answer = served.put(G, "application/trig", "<urn:x:h> { <urn:x:b> <urn:x:p> 2 }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("named graphs");
    }

    @Test
    void aMalformedBodyIsToldByLineAndColumnAndChangesNothing() {
        HttpResponse<String> answer = served.post(G, TURTLE, "<urn:x:a> <urn:x:p> 1 .\n<urn:x:a> <urn:x:p> ;; .");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 2, column 21").doesNotContain("\tat ");
        assertThat(served.get(G).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoRdfIsNotTaken() {
        assertThat(served.post(G, "text/pdf", "x").statusCode()).isEqualTo(415);
        assertThat(served.get("/data?default", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void filesOfAFormAreTaken() {
        String body = """
                --limit
                Content-Disposition: form-data; name="a"; filename="a.ttl"
                Content-Type: text/turtle

                <urn:x:a> <urn:x:p> 1 .
                --limit
                Content-Disposition: form-data; name="b"; filename="b.nt"

                <urn:x:a> <urn:x:p> <urn:x:b> .
                --limit--
                """.replace("\n", "\r\n");
        HttpResponse<String> answer = served.post(G, "multipart/form-data; boundary=limit", body);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"count\":2");
    }
}
