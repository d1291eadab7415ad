// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.dateline.issue.IssueLog;
import org.dateline.model.Namespaces;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.parse.CheckedReader;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.dateline.serve.http.RdfFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever door and syntax a client chooses, it gets the same statements as in N-Triples. */
class FaithfulOutputTest {
    @RegisterExtension
    static final ServedStore STORE = new ServedStore();

    private static final String SUBJECT = "http://ex.org/thing";
    private static final String GRAPH = "http://ex.org/graph";
    private static final String TRICKY_GRAPH = "geo:graph";

    /** Prefixes of a query, of which IRIs of the data have the names as their schemes. */
    private static final String PREFIXES =
            "PREFIX geo: <http://ex.org/mine#> PREFIX tel: <http://ex.org/tel/> PREFIX ex: <http://ex.org/>"
                    + " PREFIX : <http://ex.org/> PREFIX x-y.z: <http://ex.org/xyz#> PREFIX xmlns: <http://ex.org/ns#> ";

    private static final List<String> DOORS = List.of(
            "/sparql?query=" + RunningServer.encoded("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
            "/sparql?query=" + RunningServer.encoded(PREFIXES + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
            "/sparql?query=" + RunningServer.encoded(PREFIXES + "DESCRIBE <" + SUBJECT + "> <geo:1,2> <dl:x>"),
            "/data?default",
            "/data?graph=" + RunningServer.encoded(GRAPH),
            "/data?graph=" + RunningServer.encoded(TRICKY_GRAPH),
            "/browse?iri=" + RunningServer.encoded(SUBJECT),
            "/browse?iri=" + RunningServer.encoded("geo:1,2"));

    @BeforeAll
    static void load() throws IOException {
        // The prefixes of a loaded file must not matter to others.
        StringBuilder data = new StringBuilder("@prefix urn: <http://loaded.example/urn#> .\n");
        data.append("@prefix mine: <http://loaded.example/> .\nmine:a mine:b mine:c .\n");
        schemes().forEach(scheme -> data.append(statements(scheme + ":1,2")).append(statements(scheme + ":x")));
        Stream.of(
                        "https://schema.org///x",
                        "https://schema.org/@type",
                        "http://ex.org///y",
                        "http://ex.org/a:b",
                        "http://ex.org/tel///z",
                        "x:@id",
                        "a:",
                        "http://ex.org/",
                        "tag:a@b,2020:c")
                .forEach(iri -> data.append(statements(iri)));
        data.append(
                "<%s> <http://ex.org/p> \"01\"^^<%sinteger>, 1.0e0, true, 'a'@en-GB, 'a'@ar, 'x', '', '\\r\\n\\t\"<&]]>'.\n"
                        .formatted(SUBJECT, Namespaces.XSD));
        data.append("<%s> <http://ex.org/list> (1 'two' <geo:3,4> (5)), () .\n".formatted(SUBJECT));
        data.append("<%s> a 'no class', <type:x>, [ <http://ex.org/q> [] ] .\n".formatted(SUBJECT));
        data.append("<%s> <http://ex.org/json> '{\"a\":[1]}'^^<%sJSON> .\n".formatted(SUBJECT, Namespaces.RDF));
        for (String target : List.of(
                "?default",
                "?graph=" + RunningServer.encoded(GRAPH),
                "?graph=" + RunningServer.encoded(TRICKY_GRAPH))) {
            HttpResponse<String> answer = STORE.send(STORE.now()
                    .request("/data" + target)
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString(data.toString())));
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        }
    }

    /** As subject, property, object, type and datatype. */
    private static String statements(String iri) {
        return """
                <%1$s> <http://ex.org/p> <http://ex.org/o> .
                <%2$s> <%1$s> <%1$s>, 'text' .
                <%2$s> a <%1$s> .
                <%2$s> <http://ex.org/p> <%1$s>, 'v'^^<%1$s> .
                <%2$s> <https://w3id.org/dateline/ontology#source> <%1$s> .
                """.formatted(iri, SUBJECT);
    }

    /** Every prefix and term of our context, every prefix of results and of the query, as the scheme of an IRI. */
    private static Set<String> schemes() throws IOException {
        Set<String> names = new TreeSet<>(Namespaces.BY_PREFIX.keySet());
        names.addAll(List.of("geo", "tel", "ex", "urn", "mine", "about", "mailto", "cid", "http", "https", "ftp"));
        try (InputStream file = BundledFiles.get("ontology/context.jsonld").openStream()) {
            JsonNode context = new ObjectMapper().readTree(file).get("@context");
            context.fieldNames().forEachRemaining(names::add);
        }
        names.removeIf(name -> !name.matches("[A-Za-z][A-Za-z0-9+.-]*"));
        return names;
    }

    static List<String> doorsAndFormats() {
        List<String> all = new ArrayList<>();
        for (String door : DOORS) {
            for (RdfFormat format : RdfFormat.ofTriples()) {
                if (format != RdfFormat.THRIFT && format != RdfFormat.PROTOBUF && format != RdfFormat.TRIX) {
                    all.add(format + " " + door);
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("doorsAndFormats")
    void everySyntaxHasTheSameStatements(String doorAndFormat) {
        String[] parts = doorAndFormat.split(" ", 2);
        RdfFormat format = RdfFormat.valueOf(parts[0]);
        HttpResponse<String> answer = STORE.get(parts[1], "Accept", format.mediaType());
        if (format == RdfFormat.RDF_XML) {
            // Properties such as <http://ex.org/> have no name that XML could write.
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
            assertThat(answer.body()).contains("RDF/XML cannot express");
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
        DatasetGraph expected =
                triples(parse(STORE.get(parts[1], "Accept", "application/n-triples"), RdfFormat.N_TRIPLES));
        DatasetGraph written = triples(parse(answer, format));
        assertThat(expected.getDefaultGraph().isEmpty()).isFalse();
        assertThat(IsoMatcher.isomorphic(expected.getDefaultGraph(), written.getDefaultGraph()))
                .as(
                        "%s%nexpected only:%n%s%nwritten only:%n%s",
                        doorAndFormat, difference(expected, written), difference(written, expected))
                .isTrue();
    }

    @Test
    void rdfXmlHasTheSameStatementsWhereItCanExpressThem() {
        String query = PREFIXES
                + "CONSTRUCT { ?s ex:p ?o } WHERE { { ?s ex:p ?o } UNION { <" + SUBJECT
                + "> ?any ?o BIND(<" + SUBJECT + "> AS ?s) } }";
        HttpResponse<String> answer = STORE.now().query(query, "application/rdf+xml");
        DatasetGraph expected = parse(STORE.now().query(query, "application/n-triples"), RdfFormat.N_TRIPLES);
        assertThat(IsoMatcher.isomorphic(
                        expected.getDefaultGraph(),
                        parse(answer, RdfFormat.RDF_XML).getDefaultGraph()))
                .isTrue();
    }

    @Test
    void theWholeStoreIsTheSameInEveryFormatOfQuads() {
        DatasetGraph expected = parse(STORE.get("/data", "Accept", "application/n-quads"), RdfFormat.N_QUADS);
        for (RdfFormat format : List.of(RdfFormat.TRIG, RdfFormat.JSON_LD)) {
            HttpResponse<String> answer = STORE.get("/data", "Accept", format.mediaType());
            assertThat(IsoMatcher.isomorphic(expected, parse(answer, format)))
                    .as(format.label())
                    .isTrue();
        }
    }

    @Test
    void prefixesAreThoseOfTheQueryAndOfTheVocabulariesThatOccur() {
        String query = "PREFIX q: <http://ex.org/> CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?s a q:Never }";
        String described =
                "PREFIX q: <http://ex.org/> CONSTRUCT { <geo:1,2> a <http://www.w3.org/2002/07/owl#Thing> } {}";
        for (String door : List.of("/data?default", "/data?graph=" + RunningServer.encoded(GRAPH), "/data")) {
            assertThat(STORE.get(door, "Accept", "application/trig").body())
                    .doesNotContain("PREFIX mine:", "@prefix mine:", "PREFIX urn:");
        }
        assertThat(STORE.now().query(query, "text/turtle").body())
                .contains("q:")
                .doesNotContain("mine:", "owl:");
        assertThat(STORE.now().query(described, "text/turtle").body())
                .contains("q:", "owl:Thing")
                .doesNotContain("mine:");
        assertThat(STORE.now().query(described, "application/ld+json").body())
                .contains("\"geo:1,2\"", "owl:Thing")
                .doesNotContain("opengis");
    }

    private static DatasetGraph triples(DatasetGraph dataset) {
        DatasetGraph triples = DatasetGraphFactory.create();
        dataset.find().forEachRemaining(quad -> triples.getDefaultGraph().add(quad.asTriple()));
        return triples;
    }

    private static String difference(DatasetGraph one, DatasetGraph other) {
        Set<String> left = new LinkedHashSet<>();
        one.getDefaultGraph().stream()
                .filter(triple ->
                        !triple.getSubject().isBlank() && !triple.getObject().isBlank())
                .filter(triple -> !other.getDefaultGraph().contains(triple))
                .limit(10)
                .forEach(triple -> left.add(triple.toString()));
        return String.join("\n", left);
    }

    private static DatasetGraph parse(HttpResponse<String> answer, RdfFormat format) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        DatasetGraph dataset = DatasetGraphFactory.create();
        IssueLog log = new IssueLog();
        RdfSyntax syntax = RdfSyntax.find(format.syntax().getLang()).orElseThrow();
        CheckedReader.of(format.label(), syntax)
                .read(
                        new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                        StreamRDFLib.dataset(dataset),
                        log);
        assertThat(log.errors()).as(log.list().toString()).isZero();
        return dataset;
    }
}
