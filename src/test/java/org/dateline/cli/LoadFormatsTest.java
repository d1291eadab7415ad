// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.Shared;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code load} takes from files of other programs, and what it says of the rest. */
class LoadFormatsTest {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    @TempDir
    Path directory;

    private @Nullable Path store;

    // --- RDF/XML with faults

    private static final List<String> BAD = List.of(
            "<rdf:Description rdf:about='http://ex.org/bad iri'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='#relative'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='rélative'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='http://ex.org/{x}'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='http://ex.org/%zz'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='http://ex.org/s'><e:p rdf:resource='http://ex.org/a|b'/></rdf:Description>",
            "<rdf:Description rdf:about='http://ex.org/s'><e:p rdf:datatype='a b'>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='http://ex.org/s'><e:p xmlns:e='http://ex.org/a b#'>bad</e:p></rdf:Description>",
            "<rdf:Description xml:base='http://ex.org/a b/' rdf:about='c'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:ID='1 2'><e:p>bad</e:p></rdf:Description>",
            "<rdf:Description rdf:about='http://ex.org/s' xml:base='http://ex.org/'>"
                    + "<e:p rdf:ID='1x'>reified</e:p></rdf:Description>");

    /** Each in a document of its own, with a good statement before and after it. */
    @Test
    void skippingKeepsTheGoodStatementsOfRdfXml() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--on-error", "skip"));
        for (String bad : BAD) {
            int number = BAD.indexOf(bad);
            arguments.add(
                    file("x" + number + ".rdf", """
                            <?xml version="1.0"?>
                            <rdf:RDF xmlns:rdf="%1$s" xmlns:e="http://ex.org/">
                              <rdf:Description rdf:about="http://ex.org/before%3$d"><e:p>good &amp; "old"</e:p></rdf:Description>
                              %2$s
                              <rdf:Description rdf:about="http://ex.org/after%3$d"><e:p xml:lang="en">good
                            text</e:p></rdf:Description>
                            </rdf:RDF>
                            """.formatted(RDF, bad, number)).toString());
        }
        Launched load = load(arguments.toArray(String[]::new));
        assertThat(load.exitCode()).as(load.err()).isEqualTo(1);
        for (int number = 0; number < BAD.size(); number++) {
            assertThat(load.err()).contains("x" + number + ".rdf:4:");
            assertThat(ask(
                            "<http://ex.org/before%1$d> ?p 'good & \"old\"' . <http://ex.org/after%1$d> ?p 'good\\ntext'@en"
                                    .formatted(number)))
                    .as(BAD.get(number))
                    .isTrue();
        }
        assertThat(query("SELECT ?s ?o { ?s ?p ?o }")).doesNotContain("bad", "x-bad");
    }

    @Test
    void skippingKeepsXmlLiteralsAsTheyAre() throws IOException {
        String document = """
                <rdf:RDF xmlns:rdf="%1$s" xmlns:e="http://ex.org/">
                  <rdf:Description rdf:about="http://ex.org/%2$s"><e:p rdf:parseType="Literal"><span
                    about="a b" resource="[foaf:a b]" datatype="x y" ID="1 2" rdf:about="c d">x<b resource="e f"/></span><!-- one
                  two --><?do this
                  and that?></e:p></rdf:Description>
                  %3$s
                </rdf:RDF>
                """;
        String bad = "<rdf:Description rdf:about='http://ex.org/bad iri'><e:p>bad</e:p></rdf:Description>";
        Path whole = file("whole.rdf", document.formatted(RDF, "whole", ""));
        Path faulty = file("faulty.rdf", document.formatted(RDF, "faulty", bad));
        Launched load = load("--on-error", "skip", whole.toString(), faulty.toString());
        assertThat(load.err()).contains("faulty.rdf:6:").doesNotContain("whole.rdf:");
        assertThat(ask("<http://ex.org/whole> ?p ?literal . <http://ex.org/faulty> ?p ?literal"))
                .as(query("SELECT ?s ?o { ?s ?p ?o }"))
                .isTrue();
    }

    // --- one rule for IRIs

    /** Of the grammar of RFC 3987, but against the rules of their schemes, or rare. */
    private static final List<String> ODD = List.of(
            "http:x",
            "http:",
            "http:///x",
            "https:x/y",
            "ftp:x",
            "HTTP://EX.org/",
            "http://ex.org:/",
            "http://ex.org:99999/",
            "http://user:word@ex.org/",
            "http://1.2.3.999/",
            "http://ex_.org/%aa",
            "http://ex.org/a?\uE000",
            "urn:x",
            "urn:uuid:bad",
            "urn:ex:é",
            "uuid:bad",
            "did:x",
            "file:x",
            "x:",
            "a:b:c");

    private Path document(String extension) throws IOException {
        Path path = directory.resolve("odd." + extension);
        String subject = "http://ex.org/" + extension;
        String property = "http://ex.org/p";
        Stream<String> iris = ODD.stream();
        String text =
                switch (extension) {
                    case "rdf" ->
                        iris.map("<e:p rdf:resource='%s'/>"::formatted)
                                .collect(Collectors.joining(
                                        "\n",
                                        "<rdf:RDF xmlns:rdf='" + RDF
                                                + "' xmlns:e='http://ex.org/'><rdf:Description rdf:about='" + subject
                                                + "'>",
                                        "</rdf:Description></rdf:RDF>"));
                    case "jsonld" ->
                        iris.map("{\"@id\":\"%s\"}"::formatted)
                                .collect(Collectors.joining(
                                        ",", "{\"@id\":\"" + subject + "\",\"" + property + "\":[", "]}"));
                    case "rj" ->
                        iris.map("{\"type\":\"uri\",\"value\":\"%s\"}"::formatted)
                                .collect(
                                        Collectors.joining(",", "{\"" + subject + "\":{\"" + property + "\":[", "]}}"));
                    default ->
                        iris.map(iri -> "<" + subject + "> <" + property + "> <" + iri + "> .\n")
                                .collect(Collectors.joining());
                };
        if (RdfSyntax.find(extension).orElseThrow().isText()) {
            return Files.writeString(path, text);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        ODD.forEach(iri ->
                graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), NodeFactory.createURI(iri)));
        try (OutputStream out = Files.newOutputStream(path)) {
            RDFDataMgr.write(out, graph, RdfSyntax.find(extension).orElseThrow().lang());
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "skip"})
    void everySyntaxTakesTheSameIris(String onError) throws IOException {
        List<String> extensions = List.of("nt", "nq", "ttl", "trig", "rdf", "jsonld", "rj", "rt", "rpb");
        assertThat(extensions).hasSameSizeAs(RdfSyntax.values());
        List<String> arguments = new ArrayList<>(List.of("--on-error", onError));
        for (String extension : extensions) {
            arguments.add(document(extension).toString());
        }
        Launched load = load(arguments.toArray(String[]::new));
        assertThat(load.err()).isEmpty();
        assertThat(load.exitCode()).isZero();
        for (String extension : extensions) {
            // Not asked for by name: SPARQL would resolve file:x.
            Launched answer = Launched.dateline(
                    "query",
                    "--store",
                    String.valueOf(store),
                    "--results",
                    "csv",
                    "SELECT ?o { <http://ex.org/" + extension + "> ?p ?o }");
            assertThat(answer.out().lines().skip(1)).as(extension).containsExactlyInAnyOrderElementsOf(ODD);
        }
    }

    @Test
    void skippingKeepsAllButTheStatementWithTheBadIri() {
        Launched load = load(
                "--on-error", "skip", Shared.get("cases/rdf/r05-entities.rdf").toString());
        assertThat(load.out()).startsWith("2 statements from 1 file");
        assertThat(load.err()).contains("r05-entities.rdf:9:", "relative IRI", "<#here>");
        assertThat(
                        ask(
                                "<http://semanticweb.example/2009/11/sem/Event> <http://semanticweb.example/2009/11/sem/version> '0.2'"))
                .isTrue();
    }

    @Test
    void aRepeatedIdIsLoadedWithAWarningWhereErrorsAreSkipped() {
        String file = Shared.get("cases/rdf/r04-dup-id.rdf").toString();
        assertThat(load(file).exitCode()).isEqualTo(1);
        Launched load = load("--on-error", "skip", file);
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.err()).contains("r04-dup-id.rdf:5:", "warning", "the rdf:ID 'standard' is repeated");
        assertThat(ask("<http://ex.org/cal#standard> ?p 'first', 'second' . <http://ex.org/cal#other> ?p 'third'"))
                .isTrue();
    }

    @Test
    void aDocumentThatIsNotWellFormedIsLeftOut() throws IOException {
        Path broken = file("broken.rdf", "<rdf:RDF xmlns:rdf='" + RDF + "'><rdf:Description></rdf:RDF>");
        Launched load = load(
                "--on-error",
                "skip",
                broken.toString(),
                file("a.ttl", "<http://ex.org/a> a 1 .").toString());
        assertThat(load.err()).contains("broken.rdf:1:");
        assertThat(ask("<http://ex.org/a> a 1")).isTrue();
    }

    /** The copy in which bad IRIs are replaced must say the same as the original. */
    @Test
    void aGoodDocumentIsTheSameWhetherErrorsAreSkippedOrNot() throws IOException {
        Path good = file("good.rdf", """
                <?xml version="1.0"?>
                <!DOCTYPE rdf:RDF [ <!ENTITY ex "http://ex.org/"> ]>
                <!-- two
                     lines -->
                <rdf:RDF xmlns:rdf="%s" xmlns="http://ex.org/" xmlns:e="http://ex.org/" xml:base="http://ex.org/base/">
                  <Thing rdf:ID="one" e:p="a&#10;b&#9;c" xml:lang="de">
                    <list rdf:parseType="Collection"><Thing/><rdf:Description rdf:about="&ex;two"/></list>
                    <part rdf:parseType="Resource"><q><![CDATA[<&>]]></q></part>
                    <xml rdf:parseType="Literal"><b xmlns="http://b.example/">x <!-- c --> &lt;y&gt;</b></xml>
                    <node rdf:nodeID="n"/><q rdf:ID="said">said&#13;</q>
                  </Thing>
                </rdf:RDF>
                """.formatted(RDF));
        Launched first = load(good.toString());
        assertThat(first.exitCode()).as(first.err()).isZero();
        String whole = dump();
        store = directory.resolve("second");
        load("--on-error", "skip", good.toString());
        assertThat(dump()).isEqualTo(whole).contains("said");
    }

    // --- JSON-LD

    @Test
    void theContextOfSchemaOrgIsBundled() throws IOException {
        List<String> contexts = List.of(
                "https://schema.org",
                "https://schema.org/",
                "http://schema.org",
                "http://schema.org/",
                "https://schema.org/docs/jsonldcontext.jsonld",
                "http://schema.org/docs/jsonldcontext.jsonld",
                "https://schema.org/docs/jsonldcontext.json",
                "http://www.schema.org");
        List<String> files = new ArrayList<>();
        for (String context : contexts) {
            int number = contexts.indexOf(context);
            files.add(file("news" + number + ".jsonld", """
                            {"@context": "%s", "@type": "NewsArticle", "@id": "http://ex.org/n%d", "headline": "A march",
                             "url": "http://ex.org/n.html", "datePublished": "2019-04-04",
                             "author": {"@type": "Person", "name": "A"}}
                            """.formatted(context, number))
                    .toString());
        }
        Launched load = load(files.toArray(String[]::new));
        assertThat(load.exitCode()).as(load.err()).isZero();
        for (int number = 0; number < contexts.size(); number++) {
            assertThat(query(("PREFIX s: <http://schema.org/> ASK { <http://ex.org/n%d> a s:NewsArticle ;"
                                    + " s:headline 'A march' ; s:url <http://ex.org/n.html> ;"
                                    + " s:datePublished '2019-04-04'^^s:Date ; s:author/s:name 'A' }")
                            .formatted(number)))
                    .as(contexts.get(number))
                    .contains("true");
        }
    }

    @Test
    void otherContextsAreNotFetched() throws IOException {
        Launched load = load(file("x.jsonld", "{\"@context\": \"https://schema.org.example/\", \"a\": 1}")
                .toString());
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err()).contains("the remote context <https://schema.org.example/> is not fetched");
    }

    @Test
    void aMarkOfUtf8IsNoPartOfJson() throws IOException {
        assertThat(load(Shared.get("cases/rdf/r11-bom.jsonld").toString()).exitCode())
                .isZero();
        Path lines = file("lines.nt", "\uFEFF<http://ex.org/a> <http://ex.org/p> 'x' .\n".replace('\'', '"'));
        assertThat(load("--on-error", "skip", lines.toString()).exitCode()).isZero();
        Path query = file("q.rq", "\uFEFFASK { <http://ex.org/bom3> ?p 'jsonld' . <http://ex.org/a> ?p 'x' }");
        assertThat(Launched.dateline("query", "--store", String.valueOf(store), query.toString())
                        .out())
                .contains("true");
    }

    // --- RDF 1.2

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "x.ttl § <http://ex.org/s> <http://ex.org/p> <<( <http://ex.org/a> <http://ex.org/b> 1 )>> .",
                "x.ttl § << <http://ex.org/a> <http://ex.org/b> 1 >> <http://ex.org/p> 2 .",
                "x.trig § <http://ex.org/a> <http://ex.org/b> 1 {| <http://ex.org/p> 2 |} .",
                "x.nt § <http://ex.org/s> <http://ex.org/p> <<( <http://ex.org/a> <http://ex.org/b> \"1\" )>> .",
                "x.nq § <http://ex.org/s> <http://ex.org/p> <<( <http://ex.org/a> <http://ex.org/b> \"1\" )>> <http://ex.org/g> .",
                "x.ttl § <http://ex.org/s> <http://ex.org/p> \"text\"@ar--rtl .",
                "x.nt § <http://ex.org/s> <http://ex.org/p> \"text\"@ar--rtl .",
                "x.jsonld § {\"@id\": \"http://ex.org/s\", \"http://ex.org/p\": {\"@value\": \"t\", \"@language\": \"ar\", \"@direction\": \"rtl\"}}"
            })
    void whatIsNewInRdf12IsRefusedAtTheDoor(String name, String text) throws IOException {
        Launched load = load(file(name, text + "\n").toString());
        assertThat(load.exitCode()).as(load.err()).isEqualTo(1);
        assertThat(load.err()).contains(name, "RDF 1.2");
        if (!name.endsWith("jsonld")) {
            assertThat(load.err()).contains(name + ":1:");
        }
    }

    // --- own shapes, replaced graphs

    @Test
    void ownShapesAreChecked() {
        String shapes = Shared.get("cases/shapes/myshapes.ttl").toString();
        String data = Shared.get("cases/shapes/plain.ttl").toString();
        assertThat(Launched.dateline("validate", data).exitCode()).isZero();
        Launched validate = Launched.dateline("validate", "--shapes", shapes, data);
        assertThat(validate.exitCode()).isEqualTo(1);
        assertThat(validate.out()).contains("<https://example.org/concert1> schema:endDate: an event needs an end");
        Launched load = load("--shapes", shapes, data);
        assertThat(load.err()).contains("an event needs an end");
        assertThat(ask("?s a <http://www.w3.org/ns/shacl#NodeShape>")).isFalse();
        store = directory.resolve("strict");
        assertThat(load("--strict", "--shapes", shapes, data).out()).contains("nothing was loaded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetNode ex:a",
                "sh:targetClass ex:C",
                "sh:targetSubjectsOf ex:p",
                "sh:targetObjectsOf ex:q"
            })
    void ownShapesMayHaveAnyTarget(String target) throws IOException {
        String prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://ex.org/> .\n";
        Path shapes = file(
                "shapes.ttl",
                prefixes + "ex:S a sh:NodeShape ; " + target
                        + " ; sh:property [ sh:path ex:p ; sh:nodeKind sh:IRI ; sh:message \"no IRI\" ] .");
        Path data = file("data.trig", prefixes + "ex:g { ex:a a ex:C ; ex:p 1 . ex:b ex:q ex:a }");
        Launched validate = Launched.dateline("validate", "--shapes", shapes.toString(), data.toString());
        assertThat(validate.out()).contains("http://ex.org/g: error", "<http://ex.org/a>", "no IRI");
        assertThat(load("--shapes", shapes.toString(), data.toString()).err()).contains("no IRI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.ttl", "no-shapes.ttl", "shapes.txt", "broken.ttl"})
    void aFileWithoutShapesIsRefused(String name) throws IOException {
        file("no-shapes.ttl", "<http://ex.org/a> a <http://ex.org/b> .");
        file("broken.ttl", "oops");
        Launched validate = Launched.dateline(
                "validate",
                "--shapes",
                directory.resolve(name).toString(),
                file("a.ttl", "<http://ex.org/a> a 1 .").toString());
        assertThat(validate.exitCode()).isEqualTo(1);
        assertThat(validate.err()).contains(name);
    }

    @Test
    void replacingPutsTheGraphsOfTheFileInThePlaceOfThoseInTheStore() {
        String bad = Shared.get("cases/shapes/bad-shapes.trig").toString();
        String good = Shared.get("cases/shapes/good.trig").toString();
        String statuses =
                "PREFIX dl: <https://w3id.org/dateline/ontology#> SELECT ?status { GRAPH ?g { ?e dl:status ?status } }";
        load(bad);
        load(good);
        assertThat(query(statuses)).contains("occurred", "dl:occurred");
        Launched replaced = load("--replace", good);
        assertThat(replaced.exitCode()).as(replaced.err()).isZero();
        assertThat(query(statuses).replace("dl:occurred", "")).doesNotContain("occurred");
        assertThat(ask("?source <http://www.w3.org/ns/prov#hadPrimarySource> ?article"))
                .isTrue();
    }

    @Test
    void graphsThatTheFilesDoNotHaveStay() throws IOException {
        load(file(
                        "a.nq",
                        "<http://ex.org/s> <http://ex.org/p> \"a\" <http://ex.org/g1> .\n"
                                + "<http://ex.org/s> <http://ex.org/p> \"a\" <http://ex.org/g2> .\n<http://ex.org/s> <http://ex.org/p> \"a\" .\n")
                .toString());
        Path one = file(
                "b.nq",
                "<http://ex.org/s> <http://ex.org/p> \"b\" <http://ex.org/g1> .\n<http://ex.org/s> <http://ex.org/p> \"b\" .\n");
        Path two = file("c.nq", "<http://ex.org/s> <http://ex.org/p> \"c\" <http://ex.org/g1> .\n");
        load("--replace", one.toString(), two.toString());
        assertThat(
                        ask(
                                "GRAPH <http://ex.org/g1> { ?s ?p 'b', 'c' } GRAPH <http://ex.org/g2> { ?s ?p 'a' } ?s ?p 'a', 'b'"))
                .isTrue();
        assertThat(ask("GRAPH <http://ex.org/g1> { ?s ?p 'a' }")).isFalse();
        load(
                "--replace",
                "--graph",
                "http://ex.org/g2",
                file("d.ttl", "<http://ex.org/s> <http://ex.org/p> \"d\" .").toString());
        assertThat(query("SELECT ?o { GRAPH <http://ex.org/g2> { ?s ?p ?o } }"))
                .contains("d")
                .doesNotContain("a\"");
    }

    /** The datatype and the pattern of a date are two conditions of one shape, and one fault. */
    @Test
    void oneFaultIsOneMessageCountedByShape() throws IOException {
        Path file = file("events.ttl", """
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX : <http://ex.org/>
                :e a sem:Event ; sem:hasBeginTimeStamp "yesterday" ; sem:hasPlace "Tripoli" .
                :f a sem:Event ; sem:hasBeginTimeStamp "2019"^^xsd:integer .
                """);
        Launched validate = Launched.dateline("validate", file.toString());
        assertThat(validate.out().lines().filter(line -> line.contains("yesterday")))
                .hasSize(1);
        assertThat(validate.out().lines().filter(line -> line.contains("Tripoli")))
                .hasSize(1);
        assertThat(validate.out())
                .contains("error: violated shape, 2 times: The start is an xsd:dateTime", "3 errors")
                .contains("\n  default graph: <http://ex.org/f> sem:hasBeginTimeStamp 2019\n");
        Launched load = load("--report", "json", file.toString());
        assertThat(load.out()).contains("\"expected\" : \"The start is", "\"count\" : 2");
    }

    // ---

    private Launched load(String... arguments) {
        store = store == null ? directory.resolve("store") : store;
        List<String> all = new ArrayList<>(List.of("load", "--store", String.valueOf(store)));
        all.addAll(List.of(arguments));
        return Launched.dateline(all.toArray(String[]::new));
    }

    private String query(String query) {
        Launched answer = Launched.dateline("query", "--store", String.valueOf(store), query);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out();
    }

    private boolean ask(String pattern) {
        return query("ASK { " + pattern + " }").contains("true");
    }

    private String dump() {
        return query(
                "SELECT (IF(isBlank(?s), '', ?s) AS ?a) ?p (IF(isBlank(?o), '', ?o) AS ?b) { ?s ?p ?o } ORDER BY ?a ?p ?b");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
