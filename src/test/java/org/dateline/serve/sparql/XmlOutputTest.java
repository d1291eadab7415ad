// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.util.JenaXMLInput;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.dateline.serve.http.RdfFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What is sent as XML is well-formed, whatever the terms contain; what XML cannot hold is replaced, or refused with a reason. */
class XmlOutputTest {
    private static final String RESULTS = "application/sparql-results+xml";

    @RegisterExtension
    static final ServedStore STORE = new ServedStore();

    /** Every character below U+0020, and the noncharacters at the end of the plane, as escapes of SPARQL. */
    private static List<String> escapes() {
        return IntStream.concat(IntStream.range(0, 0x20), IntStream.of(0xFFFE, 0xFFFF))
                .mapToObj("\\u%04X"::formatted)
                .toList();
    }

    private static boolean isAllowed(String escape) {
        return List.of("\\u0009", "\\u000A", "\\u000D").contains(escape);
    }

    /** Expressions whose value has a character, each in another part of a term. */
    private static Stream<String> expressions(String escape) {
        return Stream.of(
                "'one " + escape + " end'",
                "STRDT('x', IRI('http://ex.org/d" + escape + "'))",
                "IRI(CONCAT('http://ex.org/', '" + escape + "'))",
                "STRLANG('x', 'en" + escape + "')");
    }

    static List<String> tables() {
        Stream<String> forbidden = escapes().stream()
                .map(escape -> expressions(escape).toList())
                .map(all -> "SELECT (%s AS ?a) (%s AS ?b) (%s AS ?c) (%s AS ?d) {}".formatted(all.toArray()));
        Stream<String> markup = Stream.of(
                "SELECT ('R&B <i> ]]> \\r\\n\\t\" \\'' AS ?x) {}",
                "SELECT (STRDT('x', IRI('http://ex.org/?a=1&b=%22')) AS ?x) {}",
                "SELECT (STRDT('x', IRI('http://ex.org/\"><b')) AS ?x) {}",
                "SELECT (STRLANG('x', 'en\"><b') AS ?x) {}",
                "SELECT (IRI('http://ex.org/?a=1&b=<>\"') AS ?x) {}",
                "SELECT ('\\uD83D\\uDE00 \uD83D\uDE00 é' AS ?x) {}",
                "SELECT ?é (1 AS ?x) {}");
        return Stream.concat(forbidden, markup).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsWellFormed(String query) {
        HttpResponse<String> answer = STORE.now().query(query, RESULTS);
        if (answer.statusCode() == 400) {
            // Refused as a query: then nothing of it is written.
            assertThat(answer.body()).isNotBlank();
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertWellFormed(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "tsv"})
    void whatXmlCanHoldIsTheSameInEveryFormat(String format) {
        String text = "R&B <i> ]]> \r\n\t\" ' \uD83D\uDE00 é";
        String escaped = text.replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\"", "\\\"");
        HttpResponse<String> answer = STORE.get("/sparql?format=" + format + "&query="
                + RunningServer.encoded("SELECT (\"" + escaped + "\" AS ?x) (STRLANG('a', 'en') AS ?l)"
                        + " (STRDT('b', <http://ex.org/?a&b>) AS ?d) (<http://ex.org/?a&b> AS ?i) {}"));
        RowSet rows = RowSet.adapt(ResultSetMgr.read(
                new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                switch (format) {
                    case "xml" -> ResultSetLang.RS_XML;
                    case "json" -> ResultSetLang.RS_JSON;
                    default -> ResultSetLang.RS_TSV;
                }));
        Node row = rows.next().get("x");
        assertThat(row).isEqualTo(NodeFactory.createLiteralString(text));
    }

    @Test
    void aCharacterThatXmlCannotHoldIsReplacedInTables() {
        STORE.update("INSERT DATA { <http://ex.org/ctl> <http://ex.org/label> 'one \\u0001 end' }");
        String table = STORE.now()
                .query("SELECT ?o { <http://ex.org/ctl> ?p ?o }", RESULTS)
                .body();
        assertThat(table).contains("<literal>one \uFFFD end</literal>");
    }

    static List<String> graphs() {
        return Stream.of("\\u0000", "\\u0001", "\\u001F", "\\uFFFE", "\\uFFFF")
                .flatMap(XmlOutputTest::expressions)
                .flatMap(one -> Stream.of(
                        "CONSTRUCT { <http://ex.org/s> <http://ex.org/p> ?x } WHERE { BIND(" + one + " AS ?x) }",
                        "CONSTRUCT { ?x <http://ex.org/p> ?x } WHERE { BIND(" + one + " AS ?x) FILTER(isIRI(?x)) }",
                        "CONSTRUCT { <http://ex.org/s> ?x 1 } WHERE { BIND(" + one + " AS ?x) FILTER(isIRI(?x)) }"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aGraphThatXmlCannotHoldIsRefused(String query) {
        for (String format : List.of("application/rdf+xml", "application/trix")) {
            HttpResponse<String> answer = STORE.now().query(query, format);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 406);
            if (answer.statusCode() == 200) {
                assertWellFormed(answer.body());
            } else {
                assertThat(answer.body()).isNotBlank();
            }
        }
    }

    @Test
    void theReasonOfARefusalNamesThePropertyAndTheRemedy() {
        STORE.update("INSERT DATA { <http://ex.org/ctl2> <http://ex.org/label> '\\uFFFF' }");
        for (String door : List.of("/data?default", "/sparql?query=DESCRIBE%20%3Chttp://ex.org/ctl2%3E")) {
            HttpResponse<String> answer = STORE.get(door, "Accept", "application/rdf+xml");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
            assertThat(answer.body())
                    .containsPattern("a value of <\\S+label> with a character that XML excludes. Use another format");
        }
    }

    /** Every door at which a client says what it accepts, over a thing that XML cannot hold. */
    private static List<String> doors() {
        return List.of(
                "/sparql?query=" + RunningServer.encoded("DESCRIBE <http://ex.org/ctl3>"),
                "/sparql?query=" + RunningServer.encoded("CONSTRUCT WHERE { <http://ex.org/ctl3> ?p ?o }"),
                "/data?default",
                "/data?graph=" + RunningServer.encoded("http://ex.org/ctl-graph"),
                "/browse?iri=" + RunningServer.encoded("http://ex.org/ctl3"));
    }

    static List<String> preferences() {
        List<String> all = new ArrayList<>();
        for (String door : doors()) {
            for (RdfFormat other : RdfFormat.ofTriples()) {
                String next = other.mediaType();
                if (!next.contains("xml") && !next.contains("trix")) {
                    all.add("application/rdf+xml, " + next + ";q=0.9 > " + next + " > " + door);
                    all.add(next + ";q=0.5, application/rdf+xml > " + next + " > " + door);
                    all.add("application/rdf+xml, application/trix;q=0.9, " + next + ";q=0.1 > " + next + " > " + door);
                }
            }
            all.add("application/rdf+xml, */*;q=0.1 > text/turtle > " + door);
            all.add("application/rdf+xml, text/*;q=0.1, text/html;q=0 > text/turtle > " + door);
        }
        all.add("application/rdf+xml, text/html;q=0.5 > text/html > " + doors().get(4));
        return all;
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void theNextFormatIsSentWhereXmlCannotHoldTheData(String request) {
        String[] parts = request.split(" > ");
        String data = "<http://ex.org/ctl3> <http://ex.org/label> 'one \\u0001 end'";
        STORE.update("INSERT DATA { " + data + " GRAPH <http://ex.org/ctl-graph> { " + data + " } }");
        HttpResponse<String> answer = STORE.get(parts[2], "Accept", parts[0]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(parts[1]);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
        assertThat(answer.headers().allValues("Link")).doesNotHaveDuplicates();
        assertThat(answer.body()).contains("ctl3");
        assertThat(STORE.get(parts[2], "Accept", "application/rdf+xml, application/trix;q=0.9")
                        .statusCode())
                .isEqualTo(406);
    }

    static List<String> tablePreferences() {
        List<String> all = new ArrayList<>();
        for (String next :
                List.of("application/sparql-results+json", "text/csv", "text/tab-separated-values", "text/plain")) {
            all.add(RESULTS + ", " + next + ";q=0.9 > " + next);
            all.add(next + ";q=0.5, " + RESULTS + " > " + next);
        }
        all.add(RESULTS + ", */*;q=0.1 > application/sparql-results+json");
        return all;
    }

    @ParameterizedTest
    @MethodSource("tablePreferences")
    void theNextFormatIsSentWhereXmlCannotHoldTheRows(String request) {
        String[] parts = request.split(" > ");
        for (int before : new int[] {0, 1, 500}) {
            String query = "SELECT * { VALUES ?x { " + "'x' ".repeat(before) + "'one \\u0001 end' 'last' } }";
            HttpResponse<String> answer = STORE.now().query(query, parts[0]);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(parts[1]);
            assertThat(answer.body()).contains("last").doesNotContain("\uFFFD");
            assertThat(answer.body().split("x\\b", -1)).hasSizeGreaterThan(before);
        }
        HttpResponse<String> plain = STORE.now().query("SELECT * { VALUES ?x { 'a' 'b' } }", parts[0]);
        assertThat(plain.headers().firstValue("Content-Type").orElse("")).startsWith(RESULTS);
        assertThat(plain.body()).contains("<literal>a</literal>", "<literal>b</literal>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2nd", "n#", "", "a/", "1", "%20", "birth°place"})
    void aPropertyWithoutALocalNameIsWrittenRightOrRefused(String name) {
        String query = "CONSTRUCT { <http://ex.org/s> <http://ex.org/" + name + "> 1 } WHERE {}";
        HttpResponse<String> answer = STORE.now().query(query, "application/rdf+xml");
        assertThat(answer.statusCode()).isIn(200, 406);
        if (answer.statusCode() == 200) {
            assertWellFormed(answer.body());
        } else {
            assertThat(answer.body()).contains("whose IRI does not end in an XML name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"li", "Description", "about", "ID", "bagID", "resource", "RDF"})
    void aPropertyThatIsSyntaxOfRdfXmlIsRefused(String name) {
        String query =
                "CONSTRUCT { <http://ex.org/s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name + "> 1 } WHERE {}";
        assertThat(STORE.now().query(query, "application/rdf+xml").statusCode()).isEqualTo(406);
    }

    @Test
    void networkFilesAreWellFormed() {
        String bad =
                escapes().stream().filter(escape -> !isAllowed(escape)).skip(1).collect(Collectors.joining());
        STORE.update("INSERT DATA { <http://ex.org/e> a sem:Event ; rdfs:label 'e " + bad
                + "' ; sem:hasActor <http://ex.org/a> ;"
                + " sem:hasBeginTimeStamp '2019-01-01T00:00:00Z'^^xsd:dateTime ."
                + " <http://ex.org/a> a sem:Actor ; rdfs:label 'a " + bad + "' . }");
        for (String path : List.of("/timeline.graphml", "/timeline.gexf", "/sitemap.xml")) {
            HttpResponse<String> answer = STORE.get(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertWellFormed(answer.body());
        }
    }

    private static void assertWellFormed(String xml) {
        assertThatCode(() -> {
                    XMLReader reader = JenaXMLInput.createXMLReader();
                    reader.setErrorHandler(new DefaultHandler());
                    reader.parse(new InputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
                })
                .as(xml)
                .doesNotThrowAnyException();
    }
}
