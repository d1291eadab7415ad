// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.dateline.cli.Launched;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    private static final int THINGS = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        StringBuilder text = new StringBuilder();
        for (int thing = 0; thing < THINGS; thing++) {
            text.append("<urn:e%1$d> <urn:size> %1$d ; <urn:label> \"%1$d\" ; <urn:next> <urn:e%2$d> . "
                    .formatted(thing, thing + 1));
        }
        SERVED.load(text + "GRAPH <urn:g> { <urn:a> <urn:b> 1, 2 }");
    }

    private static HttpResponse<String> explain(String query, String value, String accept) {
        return SERVED.get("/sparql?query=" + RunningServer.encoded(query) + "&explain=" + value, "Accept", accept);
    }

    private static String text(String query) {
        HttpResponse<String> answer = explain(query, "true", "text/plain");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?e <urn:size> ?n FILTER(?n >= 10 && ?n < 20) ?e <urn:label> ?l } | reads <urn:size> from 10 before 20",
                "?e <urn:size> ?n ; <urn:label> ?l } ORDER BY DESC(?n) LIMIT 5 | in descending order, stops after 5",
                "?e <urn:size> ?n OPTIONAL { ?e <urn:no> ?x } } | left join",
                "<urn:e1> <urn:next>+ ?x } | path <urn:e1> (<urn:next>)+ ?x",
                "?e <urn:label> ?l FILTER EXISTS { ?e <urn:size> ?n } } | (300 rows in 300 runs",
                "GRAPH <urn:g> { ?s ?p ?o } } | in graph <urn:g>",
                "{ ?e <urn:size> ?n } UNION { ?e <urn:label> ?n } } | union"
            })
    void thePlanIsInWordsAndItsRowsAreThoseOfTheQuery(String pattern, String words) throws IOException {
        String query = "SELECT * { " + pattern;
        String count = SERVED.get("/sparql?query=" + RunningServer.encoded(query), "Accept", "text/csv")
                .body();

        assertThat(text(query)).contains(words);
        JsonNode told = JSON.readTree(explain(query, "true", "application/json").body());
        assertThat(told.at("/actual/rows").asLong()).isEqualTo(count.lines().count() - 1);
        assertThat(told.at("/plan/actual/rows").asLong())
                .isEqualTo(count.lines().count() - 1);
    }

    @Test
    void aGroupIsCountedPatternByPattern() {
        assertThat(text("SELECT (COUNT(*) AS ?n) { ?e <urn:size> ?s ; <urn:label> ?l }"))
                .contains("match ?e <urn:size> ?s  (300 rows, no estimate, 300 read")
                .contains("match ?e <urn:label> ?l  (300 rows, no estimate, 300 read")
                .contains("group all rows");
    }

    @Test
    void aRangeHasAnEstimate() {
        assertThat(text("SELECT * { ?e <urn:size> ?n FILTER(?n < 20) }"))
                .containsPattern("range .*\\(20 rows, estimate 2\\d, 2\\d read");
    }

    @Test
    void aPlanDoesNotRun() {
        String query = "SELECT * { ?e <urn:size> ?n FILTER(?n < 20) }";
        String plan = explain(query, "plan", "text/plain").body();
        assertThat(plan).contains("not run", "reads <urn:size> before 20").doesNotContain(" rows");
        assertThat(explain(query, "plan", "application/json").body()).doesNotContain("\"actual\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK { ?s ?p ?o }", "CONSTRUCT WHERE { <urn:a> ?p ?o }", "DESCRIBE <urn:a>"})
    void everyFormIsExplained(String query) {
        assertThat(text(query)).startsWith(query.replaceFirst(" .*", ""));
    }

    @Test
    void aDayIsReadAsWithout() {
        assertThat(SERVED.get("/sparql?asOf=2019-01-01&explain=true&query=" + RunningServer.encoded("ASK { ?s ?p ?o }"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void faultsStayFaults() {
        assertThat(explain("SELECT", "true", "text/plain").statusCode()).isEqualTo(400);
        assertThat(explain("ASK {}", "yes", "text/plain").statusCode()).isEqualTo(400);
        assertThat(explain("ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }", "true", "text/plain")
                        .statusCode())
                .isEqualTo(403);
        assertThat(explain("ASK {}", "true", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void aPageEscapesWhatItShows() {
        String page = SERVED.page("/sparql?explain=true&query="
                + RunningServer.encoded("SELECT * { ?s <urn:size> \"<script>alert(1)</script>\" }"));
        assertThat(page).contains("Operator", "&lt;script").doesNotContain("<script>alert");
    }

    @Test
    void theCommandLineAsksTheServer() {
        String url = "http://localhost:" + SERVED.now().server.port() + "/";
        Launched told = Launched.dateline("query", "--store", url, "--explain", "SELECT * { ?e <urn:size> ?n }");
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out()).startsWith("SELECT: 300 rows");
    }
}
