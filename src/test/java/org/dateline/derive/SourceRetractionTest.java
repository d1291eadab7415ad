// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.Finding;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Effects.EventEffect;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.RemoteDataset;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The demonstration data without one of their sources, against a store that is built without it. */
class SourceRetractionTest {
    private static final int SAMPLE = 3;

    /** What is in the files, without what is derived. */
    private static final DatasetGraph TOLD = DatasetGraphFactory.createTxnMem();

    private static AssessedDataset store;
    private static Set<String> whole;

    @BeforeAll
    static void load() throws IOException {
        for (String directory : List.of("data/seed", "data/libya-2019")) {
            try (Stream<Path> files = Files.walk(Path.of(directory))) {
                files.filter(file -> file.toString().matches(".*\\.(ttl|trig)"))
                        .sorted()
                        .forEach(file -> Txn.executeWrite(TOLD, () -> read(file)));
            }
        }
        store = filled(quads(TOLD));
        whole = lines(store);
    }

    private static void read(Path file) {
        try {
            RDFParser.fromString(Files.readString(file), file.toString().endsWith("ttl") ? Lang.TURTLE : Lang.TRIG)
                    .parse(TOLD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AssessedDataset filled(Set<Quad> quads) {
        AssessedDataset filled = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        Txn.executeWrite(filled, () -> quads.forEach(filled::add));
        return filled;
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Set<Quad> quads = new LinkedHashSet<>();
            dataset.find().forEachRemaining(quads::add);
            return quads;
        });
    }

    private static Set<String> lines(DatasetGraph dataset) {
        return quads(dataset).stream()
                .map(quad -> (quad.isDefaultGraph() ? "" : quad.getGraph() + " ") + quad.asTriple())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A sample that is another one on each day. */
    @TestFactory
    Stream<DynamicTest> withoutSomeSources() {
        List<String> sources = new ArrayList<>(SourceRetraction.sources(store));
        Collections.shuffle(sources, new Random(LocalDate.now().toEpochDay()));
        return sources.stream().limit(SAMPLE).map(SourceRetractionTest::test);
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> withoutAnySource() {
        List<String> sources = SourceRetraction.sources(store);
        assertThat(sources).hasSizeGreaterThan(100);
        return sources.stream().map(SourceRetractionTest::test);
    }

    /** Of the history of a whole store, a preview needs that of some events. */
    @Test
    void anotherEngineIsAskedForThatWhichIsNeeded() {
        Set<String> queries = ConcurrentHashMap.newKeySet();
        Filter recorder = (request, response, chain) -> {
            queries.add(String.valueOf(request.getParameter("query")).replaceAll("\\s+", " "));
            chain.doFilter(request, response);
        };
        FusekiServer engine = FusekiServer.create()
                .loopback(true)
                .port(0)
                .addFilter("/*", recorder)
                .add("/ds", store.getWrapped(), false)
                .start();
        try (Store remote = RemoteStore.open("http://localhost:" + engine.getPort() + "/ds")) {
            List<Node> events =
                    events(store).stream().limit(SAMPLE).map(RdfTerms::iri).toList();
            RemoteDataset.read(remote, dataset -> {
                events.forEach(event -> assertThat(DerivedStatements.historyOf(event, dataset))
                        .isEqualTo(Txn.calculateRead(
                                store, () -> DerivedStatements.historyOf(event, store.getWrapped()))));
                return dataset;
            });
            assertThat(queries)
                    .filteredOn(query -> query.contains(DatelineIris.HISTORY))
                    .isNotEmpty()
                    .noneMatch(query -> query.matches(".*\\{ *\\?s +\\?p +\\?o *\\.? *}.*"));
        } finally {
            engine.stop();
        }
    }

    private static DynamicTest test(String report) {
        return dynamicTest(report, () -> isAsRebuilt(RdfTerms.iri(report)));
    }

    private static void isAsRebuilt(Node report) {
        AssessedDataset rebuilt = filled(RebuiltStore.without(report, TOLD));
        Set<String> expected = lines(rebuilt);
        assertThat(expected).isNotEqualTo(whole);

        Effects effects = SourceRetraction.preview(store, report.getURI()).orElseThrow();
        Txn.executeRead(store, () -> assertThat(lines(SourceRetraction.without(store.getWrapped(), report)))
                .isEqualTo(expected));
        assertThat(events(effects, effect -> effect.after().isEmpty()))
                .isEqualTo(minus(events(store), events(rebuilt)));
        assertThat(events(effects, effect -> effect.before().isEmpty()))
                .isEqualTo(minus(events(rebuilt), events(store)));
        assertThat(events(effects, effect -> !values(effect.before()).equals(values(effect.after()))))
                .isEqualTo(changed(expected));
        assertThat(lines(store)).isEqualTo(whole);

        assertThat(SourceRetraction.retract(store, report.getURI())).isTrue();
        assertThat(lines(store)).isEqualTo(expected);
        assertThat(SourceRetraction.retract(store, report.getURI())).isFalse();
        Set<Quad> again = quads(TOLD);
        again.removeAll(RebuiltStore.without(report, TOLD));
        Txn.executeWrite(store, () -> again.forEach(store::add));
        assertThat(lines(store)).isEqualTo(whole);
    }

    private static Map<AssessedProperty, ?> values(List<Finding> findings) {
        return new Assessment(Instant.MIN, null, findings).values();
    }

    private static Set<String> events(Effects effects, Predicate<EventEffect> which) {
        return effects.events().stream()
                .filter(which)
                .map(EventEffect::event)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> events(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Set<String> events = new TreeSet<>();
            dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, Sem.EVENT_CLASS)
                    .forEachRemaining(quad -> events.add(quad.getSubject().toString()));
            return events;
        });
    }

    private static Set<String> minus(Set<String> one, Set<String> other) {
        Set<String> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    /** The events about which, or about whose participations and tolls, the default graph says something else. */
    private static Set<String> changed(Set<String> expected) {
        Set<String> all = events(store);
        Set<String> changed = new TreeSet<>();
        Stream.concat(minus(whole, expected).stream(), minus(expected, whole).stream())
                .map(line -> line.split(" "))
                .filter(words -> !words[1].contains("/ontology#assessment"))
                .map(words -> words[0])
                .filter(subject -> !subject.contains("/id/assessment/"))
                .forEach(subject -> changed.add(DatelineIris.eventOf(subject).orElse(subject)));
        changed.retainAll(all);
        return changed;
    }
}
