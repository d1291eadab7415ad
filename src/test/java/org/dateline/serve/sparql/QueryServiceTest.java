// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryServiceTest {
    private static final String JSON = "application/sparql-results+json";

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
    void insertedDataIsFound() {
        assertThat(served.update("INSERT DATA { <urn:ex:a> <urn:ex:p> 'ü' }").statusCode())
                .isEqualTo(204);
        String get = served.query("SELECT ?o { ?s ?p ?o }", JSON).body();
        String form = served.post(
                        "/sparql",
                        "application/x-www-form-urlencoded",
                        "query=" + RunningServer.encoded("ASK { ?s ?p 'ü' }"))
                .body();
        String direct = served.post("/sparql", "application/sparql-query", "SELECT ?s { ?s ?p 'ü' }")
                .body();
        assertThat(get).contains("\"ü\"");
        assertThat(form).contains("true");
        assertThat(direct).contains("urn:ex:a");
    }

    @Test
    void arqExtensionsAreRefusedUnlessAllowed() {
        HttpResponse<String> strict = served.query("SELECT ?x { LET(?x := 1) }", JSON);
        assertThat(strict.statusCode()).isEqualTo(400);
        assertThat(strict.body()).contains("\"line\":1", "\"column\":").doesNotContain("\tat ");
    }

    @Test
    void aMalformedQueryIsReportedByLineAndColumn() {
        HttpResponse<String> answer = served.query("SELECT *\nWHERE { ?s ?p }", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("line 2, column 15: ");
    }

    @Test
    void aMalformedUpdateChangesNothing() {
        HttpResponse<String> answer = served.update("INSERT DATA { <urn:ex:a> <urn:ex:p> 1 } ;\nDELETE WHERE { ?s }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("line 2, column 19: ");
        assertThat(served.query("ASK { ?s ?p ?o }", JSON).body()).contains("false");
    }
}
