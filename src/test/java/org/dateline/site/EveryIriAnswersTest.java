// SPDX-License-Identifier: Apache-2.0
package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.model.Namespaces;
import org.dateline.rdf.BundledFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every IRI below the base that the data, the ontology or the description of the data set mention can be looked up. */
class EveryIriAnswersTest {
    /** Of each kind of thing with many, as mentions and claims, so many are looked up. */
    private static final int OF_EACH_KIND = 3;

    @TempDir
    static Path directory;

    private static DemoServer site;

    @BeforeAll
    static void start() {
        site = DemoServer.start(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void add(Node node, Set<String> iris) {
        if (node.isURI() && node.getURI().startsWith(Namespaces.DATELINE)) {
            iris.add(node.getURI().replaceFirst("#.*", ""));
        }
    }

    private static Set<String> mentioned() {
        Set<String> iris = new TreeSet<>();
        HttpResponse<String> dump = site.get("/data", "application/n-quads");
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new StringReader(dump.body()))
                .lang(Lang.NQUADS)
                .parse(data);
        data.find().forEachRemaining(quad -> {
            add(quad.getGraph(), iris);
            add(quad.asTriple(), iris);
        });
        BundledFiles.list("ontology").stream()
                .filter(file -> file.endsWith(".ttl"))
                .forEach(file -> BundledFiles.graph(file).find().forEachRemaining(triple -> add(triple, iris)));
        iris.add(Namespaces.DATELINE + "ontology/context.jsonld");
        iris.remove(Namespaces.DATELINE);
        return iris;
    }

    private static void add(Triple triple, Set<String> iris) {
        add(triple.getSubject(), iris);
        add(triple.getPredicate(), iris);
        add(triple.getObject(), iris);
    }

    private static List<String> sample() {
        Map<String, List<String>> byKind = new TreeMap<>();
        mentioned().forEach(iri -> {
            String path = iri.substring(Namespaces.DATELINE.length());
            String kind = path.startsWith("id/") ? path.split("/")[1] : path;
            byKind.computeIfAbsent(kind, name -> new ArrayList<>()).add(iri);
        });
        assertThat(byKind.keySet())
                .contains("event", "claim", "rule/status", "shapes", "alignments", "event-type/", "ontology");
        List<String> some = new ArrayList<>();
        byKind.values().forEach(all -> {
            for (int i = 0; i < Math.min(OF_EACH_KIND, all.size()); i++) {
                some.add(all.get(i * all.size() / OF_EACH_KIND % all.size()));
            }
        });
        return some;
    }

    @Test
    void everyIriOfTheDataHasADocument() {
        for (String iri : sample()) {
            for (String accept : List.of("text/turtle", "text/html", "application/ld+json")) {
                String path = "/" + iri.substring(Namespaces.DATELINE.length());
                if (path.equals("/ontology/context.jsonld") && !accept.endsWith("json")) {
                    continue;
                }
                HttpResponse<String> answer = site.get(path, accept);
                if (answer.statusCode() == 303) {
                    answer = site.get(answer.headers().firstValue("Location").orElseThrow(), accept);
                }
                assertThat(answer.statusCode()).as(iri + " as " + accept).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(iri)
                        .startsWith(accept);
            }
        }
    }

    @Test
    void aRuleSaysWhatItDoes() {
        HttpResponse<String> rule = site.get("/rule/status", "text/turtle");
        assertThat(rule.body()).contains("raises the status");
        assertThat(site.get("/rule/status", "text/html").body()).contains("raises the status");
        assertThat(site.get("/rule/nothing", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(site.get("/ontology/0.0.0", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(site.get("/shapes", "text/html").body()).contains("id=\"SourceShape\"");
    }

    private static Model description() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new StringReader(
                        site.get("/.well-known/void", "text/turtle").body()))
                .lang(Lang.TURTLE)
                .parse(model);
        return model;
    }

    private static List<Resource> values(Model model, String property) {
        Resource dataset = model.createResource(site.origin() + "/.well-known/void#dataset");
        return model.listObjectsOfProperty(dataset, model.createProperty(Namespaces.VOID + property))
                .mapWith(node -> node.asResource())
                .toList();
    }

    @Test
    void theDescriptionNamesWhatTheStoreHolds() {
        Model model = description();
        assertThat(values(model, "vocabulary"))
                .extracting(Resource::getURI)
                .contains(Namespaces.SEM, Namespaces.DL, "http://www.w3.org/2004/02/skos/core#")
                .allSatisfy(namespace -> assertThat(site.column(
                                "ASK { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER(STRSTARTS(STR(?p), \""
                                        + namespace + "\") || STRSTARTS(STR(?o), \"" + namespace + "\")) }"))
                        .containsExactly("true"));
        List<String> classes = site.column("SELECT DISTINCT ?c { { ?x a ?c } UNION { GRAPH ?g { ?x a ?c } } }");
        assertThat(values(model, "classPartition")).hasSameSizeAs(classes);
        List<String> properties = site.column("SELECT DISTINCT ?p { { ?x ?p ?o } UNION { GRAPH ?g { ?x ?p ?o } } }");
        assertThat(values(model, "propertyPartition")).hasSameSizeAs(properties);
        assertThat(site.column("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")).allSatisfy(graph -> assertThat(
                        model.contains(null, model.createProperty(Namespaces.SD + "name"), model.createResource(graph)))
                .as(graph)
                .isTrue());
        assertThat(model.contains(null, DCTerms.license)).isTrue();
    }

    @Test
    void theCountsOfThePartsAddUp() {
        Model model = description();
        long whole = model.createResource(site.origin() + "/.well-known/void#dataset")
                .getProperty(model.createProperty(Namespaces.VOID + "triples"))
                .getLong();
        for (String parts : List.of("subset", "propertyPartition")) {
            assertThat(values(model, parts).stream()
                            .mapToLong(part -> part.getProperty(model.createProperty(Namespaces.VOID + "triples"))
                                    .getLong())
                            .sum())
                    .as(parts)
                    .isEqualTo(whole);
        }
    }

    @Test
    void examplesAndDumpsCanBeFetched() {
        Model model = description();
        assertThat(values(model, "exampleResource")).hasSize(4).allSatisfy(example -> assertThat(
                        site.get("/browse?iri=" + example.getURI(), "text/turtle")
                                .statusCode())
                .isEqualTo(200));
        List<Resource> dumps = new ArrayList<>(values(model, "dataDump"));
        assertThat(dumps).hasSize(1);
        dumps.addAll(values(model, "subset").subList(0, 5));
        assertThat(dumps).allSatisfy(dump -> assertThat(
                        site.get(dump.getURI().substring(site.origin().length()), "*/*")
                                .statusCode())
                .isEqualTo(200));
    }
}
