// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that would be too large, and texts that make them: each is refused with a reason before it costs time or memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedValueTest {
    private static final String PREFIXES = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
            + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private static final String LONG = "7".repeat(300_000);

    @TempDir
    static Path directory;

    private RunningServer served;

    @BeforeAll
    void start() {
        served = RunningServer.start(directory);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** {@code %D} doubles ?0 by the operation 40 times over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BIND(12345 AS ?v0) %D(?x * ?x) | number of more than",
                "BIND(0.1 AS ?v0) %D(?x * ?x) | number of more than",
                "BIND(1.7 AS ?v0) %D(?x * ?x / 2) | number of more than",
                "BIND(math:pow(7, 2000000000) AS ?r) | number of more than",
                "BIND(fn:round(1.5, 2000000000) AS ?r) | number of more than",
                "BIND('x' AS ?v0) %D(CONCAT(?x, ?x)) | text of more than",
                "BIND('x' AS ?v0) %D(fn:concat(?x, ?x)) | text of more than",
                "BIND('x' AS ?v0) %D(REPLACE(?x, 'x', 'xx')) | text of more than",
                "BIND('x' AS ?v0) %D(fn:replace(?x, 'x', 'xx')) | text of more than",
                "BIND('7' AS ?v0) %D(STR(STRDT(CONCAT(?x, ?x), xsd:integer))) | literal that is too long",
                "BIND('7' AS ?v0) %D(STR(xsd:decimal(CONCAT(?x, ?x)))) | literal that is too long",
                "BIND('P7D'^^xsd:dayTimeDuration AS ?v0) %D(?x * 10) | literal that is too long",
                "BIND(REGEX('b', '^(((){9999}){9999}){9999}a') AS ?r) | repeats its parts too often"
            })
    void aValueThatGrowsWithoutLimit(String pattern, String words) {
        HttpResponse<String> answer = post("SELECT * { " + expanded(pattern) + " }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
        HttpResponse<String> update = served.update(
                PREFIXES + "INSERT { <urn:ex:a> <urn:ex:b> ?v40, ?r } WHERE { " + expanded(pattern) + " }");
        assertThat(update.statusCode()).as(update.body()).isEqualTo(400);
        assertThat(update.body()).contains(words);
    }

    @Test
    void aTextOfAGroupThatGrowsWithoutLimit() {
        String rows = IntStream.range(0, 20).mapToObj(n -> "" + n).collect(Collectors.joining(" "));
        HttpResponse<String> answer = post("SELECT (GROUP_CONCAT(?t) AS ?all) (GROUP_CONCAT(DISTINCT ?t) AS ?each) {"
                + " BIND('0123456789' AS ?v0) " + expanded("%D(CONCAT(?x, ?x))").replaceAll("BIND\\(\\?v17.*", "")
                + " VALUES ?n { " + rows + " } BIND(CONCAT(?v17, STR(?n)) AS ?t) }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("text of more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT *\n{ BIND(%L AS ?x) }",
                "SELECT *\n{ BIND(-%L.5 AS ?x) }",
                "SELECT *\n{ BIND(%Le5 AS ?x) }",
                "SELECT *\n{ BIND(\"%L\"^^xsd:integer AS ?x) }",
                "SELECT *\n{ ?s ?p '''%L'''^^<http://www.w3.org/2001/XMLSchema#decimal> }",
                "SELECT *\n{ BIND(\"P9999999999D\"^^xsd:duration AS ?x) }"
            })
    void aLiteralInAQuery(String query) {
        HttpResponse<String> answer = post(query.replace("%L", LONG));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .startsWith("line 2, column ")
                .contains("too large")
                .contains("xsd:string");
        assertThat(answer.body()).hasSizeLessThan(1000);
        HttpResponse<String> update = served.update(PREFIXES + "INSERT DATA\n{ <urn:ex:a> <urn:ex:b> "
                + query.replace("%L", LONG).replaceAll("(?s)^.*(?:BIND\\(|\\?p )(.*?)(?: AS.*| })$", "$1") + " }");
        assertThat(update.statusCode()).isEqualTo(400);
        assertThat(update.body()).startsWith("line 2, column ").contains("too large");
    }

    @Test
    void stringsAndIdentifiersMayBeLong() {
        HttpResponse<String> answer = post("SELECT (STRLEN('" + LONG + "') AS ?n) (<urn:ex:" + LONG + "> AS ?iri) { }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("300000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | <urn:ex:a> <urn:ex:b>\\n%L .",
                "text/turtle | <urn:ex:a> <urn:ex:b>\\n'%L'^^<http://www.w3.org/2001/XMLSchema#decimal> .",
                "application/n-triples | \\n<urn:ex:a> <urn:ex:b> \"%L\"^^<http://www.w3.org/2001/XMLSchema#gYear> .",
                "application/trig | <urn:ex:g> {\\n<urn:ex:a> <urn:ex:b> -%L.0 }"
            })
    void aLiteralInAnUpload(String type, String body) {
        HttpResponse<String> answer =
                served.post("/data", type, body.replace("\\n", "\n").replace("%L", LONG));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("line 2, column ")
                .contains("too large")
                .hasSizeLessThan(1000);
    }

    @Test
    void manyPrefixesInAQueryAreRefusedAndInAnUploadAreNot() {
        String prefixes = IntStream.range(0, 200_000)
                .mapToObj(n -> "PREFIX p" + n + ": <urn:ex:" + n + "/>\n")
                .collect(Collectors.joining());
        HttpResponse<String> update = served.update(prefixes + "INSERT DATA { p1:a p2:b p3:c }");
        assertThat(update.statusCode()).isEqualTo(400);
        assertThat(update.body()).startsWith("line 10001, column 8: ").contains("prefixes");
        assertThat(served.post("/data?graph=urn:ex:g", "text/turtle", prefixes + "p1:a p2:b p3:c .")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "FILTER(REGEX(?o, '(a')) | regular expression is wrong",
                "BIND(REPLACE(?o, '[', 'x') AS ?r) | regular expression is wrong",
                "FILTER(REGEX(?o, 'a', 'z')) | unknown flag"
            })
    void aWrongRegularExpressionIsExplained(String filter, String words) {
        HttpResponse<String> answer = post("SELECT *\n{ ?s ?p ?o " + filter + " }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .startsWith("line 2, column ")
                .contains(words)
                .doesNotContain("java")
                .doesNotContain("Exception");
    }

    /** TDB2 would order them for hours. Of many sentences, the parser's own recursion is at its end first. */
    @Test
    void moreTriplePatternsThanCanBeOrdered() {
        HttpResponse<String> objects = post("SELECT * { ?a ?p " + many("%d", " ,\n") + " }");
        assertThat(objects.statusCode()).isEqualTo(400);
        assertThat(objects.body()).contains("triple patterns");
        HttpResponse<String> sentences = post("SELECT * { " + many("?a ?p %d .", "\n") + " }");
        assertThat(sentences.statusCode()).isEqualTo(400);
        assertThat(sentences.body()).containsAnyOf("triple patterns", "too long");
    }

    /** Jena compares each of them with all others. */
    @Test
    void moreVariablesThanCanBeListed() {
        for (String query : List.of(
                "SELECT * { ?a ?p " + many("?b%d", " ,\n") + " }",
                "SELECT " + many("?b%d", "\n") + " {}",
                "SELECT * { VALUES ( " + many("?b%d", "\n") + " ) {} }")) {
            HttpResponse<String> answer = post(query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).startsWith("line ").contains("10,000 variables");
        }
    }

    /** Each operation has variables of its own. */
    @Test
    void anUpdateMayHaveMoreVariablesInAll() {
        String operations = IntStream.range(0, 11)
                .mapToObj(n -> "INSERT { <urn:ex:a> <urn:ex:p" + n + "> 1 } WHERE { VALUES ( "
                        + IntStream.range(0, 1000)
                                .mapToObj(i -> "?v" + n + "_" + i)
                                .collect(Collectors.joining(" "))
                        + " ) {} }")
                .collect(Collectors.joining(" ; "));
        assertThat(served.update(operations).statusCode()).isEqualTo(204);
    }

    /** With the flag q a pattern is a plain text. */
    @Test
    void aPlainTextMayLookLikeARepeatedPattern() {
        String heavy = "(((((a{9999}){9999}){9999}){9999}){9999})";
        assertThat(post("SELECT (REGEX('b" + heavy + "', '" + heavy + "', 'q') AS ?x) (REPLACE('b" + heavy + "', '"
                                + heavy + "', 'c', 'q') AS ?y) {}")
                        .body())
                .contains("true,bc");
    }

    private static String many(String form, String between) {
        return IntStream.range(0, 100_000).mapToObj(form::formatted).collect(Collectors.joining(between));
    }

    private HttpResponse<String> post(String query) {
        return served.send(served.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv, text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(PREFIXES + query)));
    }

    /** The operation from one variable to the next, 40 times. */
    private static String expanded(String pattern) {
        int at = pattern.indexOf("%D");
        if (at < 0) {
            return pattern;
        }
        String operation = pattern.substring(at + 2).strip();
        return pattern.substring(0, at)
                + IntStream.range(0, 40)
                        .mapToObj(n -> "BIND(" + operation.replace("?x", "?v" + n) + " AS ?v" + (n + 1) + ") ")
                        .collect(Collectors.joining());
    }
}
