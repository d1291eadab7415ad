// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A second may have any number of decimals in XML Schema 1.1. They come back as they were written, and compare. */
class SecondsThroughEveryDoorTest {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @RegisterExtension
    static final ServedStore served = new ServedStore();

    /** Each datatype with a second, with decimals of many lengths. */
    static List<String> literals() {
        return Stream.of(
                        "1234567890",
                        "12345678901",
                        "99999999999",
                        "1230000000000000000001",
                        "1".repeat(30),
                        "0".repeat(40) + "7")
                .flatMap(decimals -> Stream.of(
                        literal("2019-04-04T06:12:06." + decimals + "Z", "dateTime"),
                        literal("2019-04-04T06:12:06." + decimals, "dateTime"),
                        literal("2019-04-04T06:12:06." + decimals + "-05:30", "dateTimeStamp"),
                        literal("06:12:06." + decimals, "time"),
                        literal("06:12:06." + decimals + "+02:00", "time"),
                        literal("PT6." + decimals + "S", "duration"),
                        literal("-P1Y2DT6." + decimals + "S", "duration"),
                        literal("P2DT6." + decimals + "S", "dayTimeDuration")))
                .toList();
    }

    private static String literal(String lexical, String type) {
        return "\"" + lexical + "\"^^<" + XSD + type + ">";
    }

    private static String lines(String graph) {
        List<String> literals = literals();
        return IntStream.range(0, literals.size())
                .mapToObj(i -> "<urn:ex:s> <urn:ex:p" + i + "> " + literals.get(i) + " " + graph + ".\n")
                .collect(Collectors.joining());
    }

    private static String turtle() {
        return lines("");
    }

    static Stream<Arguments> doors() {
        String data = turtle();
        String xml = IntStream.range(0, literals().size())
                .mapToObj(i -> "<p%d xmlns='urn:ex:' rdf:datatype='%s'>%s</p%d>".formatted(i, type(i), lexical(i), i))
                .collect(Collectors.joining(
                        "",
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='urn:ex:s'>",
                        "</rdf:Description></rdf:RDF>"));
        String json = IntStream.range(0, literals().size())
                .mapToObj(i -> "\"urn:ex:p%d\":{\"@type\":\"%s\",\"@value\":\"%s\"}".formatted(i, type(i), lexical(i)))
                .collect(Collectors.joining(",", "{\"@id\":\"urn:ex:s\",", "}"));
        return Stream.of(
                Arguments.of("/data?default", "text/turtle", data),
                Arguments.of("/data?default", "application/n-triples", data),
                Arguments.of("/data", "application/n-quads", data),
                Arguments.of("/data", "application/trig", data),
                Arguments.of("/data?default", "application/rdf+xml", xml),
                Arguments.of("/data?default", "application/ld+json", json),
                Arguments.of("/update", "application/sparql-update", "INSERT DATA {" + data + "}"));
    }

    private static String type(int i) {
        return literals().get(i).replaceAll(".*<|>", "");
    }

    private static String lexical(int i) {
        return literals().get(i).split("\"")[1];
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyDoorKeepsThemAsTheyWereWritten(String path, String type, String body) {
        served.update("CLEAR DEFAULT");
        HttpResponse<String> answer = served.post(path, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        assertThat(answer.body()).doesNotContain("not a valid");
        String all = served.now()
                .query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "application/n-triples")
                .body();
        assertThat(all.lines().map(line -> line.split(" ", 3)[2].replaceAll(" ?\\.$", "")))
                .containsExactlyInAnyOrderElementsOf(literals());
        // Each is found by its own spelling, and by no other.
        for (int i = 0; i < literals().size(); i++) {
            assertThat(rows("SELECT ?p { <urn:ex:s> ?p " + literals().get(i) + " }"))
                    .containsExactly("urn:ex:p" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateTime", "dateTimeStamp"})
    void sparqlComparesAllDecimals(String type) {
        String early = literal("2019-04-04T06:12:06.1234567890123456789Z", type);
        String late = literal("2019-04-04T06:12:06.1234567890123456790Z", type);
        assertThat(ask(early + " < " + late)).isTrue();
        assertThat(ask(early + " = " + late)).isFalse();
        assertThat(ask(early + " = " + early.replace("Z", "0Z"))).isTrue();
        assertThat(ask("seconds(" + early + ") > 6.12")).isTrue();
    }

    /** Beyond nine digits before the point Jena has no value: the literal is kept, and compares with nothing. Very many are refused. */
    @Test
    void whatJenaCannotCountIsKeptWithAWarning() {
        String many = literal("PT" + "9".repeat(11) + ".5S", "duration");
        served.update("CLEAR DEFAULT");
        assertThat(served.post("/data?default", "text/turtle", "<urn:ex:s> <urn:ex:p> " + many + " .")
                        .statusCode())
                .isBetween(200, 204);
        assertThat(rows("SELECT ?p { <urn:ex:s> ?p " + many + " }")).containsExactly("urn:ex:p");
        assertThat(ask(many + " > \"PT1S\"^^<" + XSD + "duration>")).isFalse();
        HttpResponse<String> refused = served.post(
                "/data?default", "text/turtle", "<urn:ex:s> <urn:ex:p> " + many.replace("PT", "PT999999999") + " .");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).startsWith("line 1, column ").contains("too large");
    }

    private static boolean ask(String condition) {
        return served.now()
                .query("ASK { FILTER(" + condition + ") }", "text/csv")
                .body()
                .contains("true");
    }

    private static List<String> rows(String query) {
        return served.now().query(query, "text/csv").body().lines().skip(1).toList();
    }

    @Test
    void anAddressWithSuchATimeIsRead() {
        assertThat(served.get("/timeline.json?from=2019-04-04T06:12:06.12345678901Z")
                        .statusCode())
                .isEqualTo(200);
    }
}
