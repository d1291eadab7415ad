// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid requests get a status 4xx and an explanation, never 500. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private static final int DEEP = 50_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private RunningServer served;

    @BeforeAll
    void start(@TempDir Path directory) {
        served = RunningServer.start(directory);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** Otherwise any page could read the graph through a script element, or have the browser show a literal as a page of this server. */
    @ParameterizedTest
    @ValueSource(strings = {"callback=f", "stylesheet=a.xsl", "force-accept=text/html"})
    void aLinkCannotChooseTheContentType(String parameter) {
        String query = RunningServer.encoded("CONSTRUCT { <urn:ex:a> <urn:ex:p> '<script>alert(1)</script>' } {}");
        assertThat(served.get("/sparql?query=" + query + "&" + parameter).statusCode())
                .isEqualTo(400);
        assertThat(served.get("/data?default&" + parameter).statusCode()).isEqualTo(400);
        assertThat(served.post("/sparql", FORM, "query=" + query + "&" + parameter)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/data?default, text/turtle; charset=nonsense", "/update, application/sparql-update; charset=nonsense"})
    void anUnknownCharsetIsAClientError(String path, String type) {
        assertThat(served.post(path, type, "<urn:ex:a> <urn:ex:p> 1 .").statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update=%zz%", "update=%ff%fe"})
    void aMalformedFormIsABadRequest(String form) {
        assertThat(served.post("/update", FORM, form).statusCode()).isEqualTo(400);
        assertThat(served.post("/sparql", FORM, form.replace("update", "query")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aMalformedQueryStringIsABadRequest() {
        assertThat(served.get("/sparql?query=ASK%7B%3Fs%20%3Fp%20%22%ff%22%7D").statusCode())
                .isEqualTo(400);
    }

    @Test
    void tooDeepNestingIsABadRequest() {
        String parentheses = "ASK { FILTER(" + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + ") }";
        String alternatives = "ASK { FILTER(" + "1||".repeat(DEEP) + "1) }";
        String path = "ASK { ?s " + "<urn:ex:p>/".repeat(DEEP) + "<urn:ex:p> ?o }";
        for (String query : new String[] {parentheses, alternatives, path}) {
            HttpResponse<String> answer = served.post("/sparql", "application/sparql-query", query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("too deeply");
        }
        String groups = "DELETE {} WHERE " + "{".repeat(DEEP) + "}".repeat(DEEP);
        assertThat(served.update(groups).body()).contains("too deeply");
    }
}
