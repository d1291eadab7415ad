// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.derive.AssessedDataset;
import org.dateline.query.Description;
import org.dateline.query.SparqlSession;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of things of the demonstration data, against what is shown of them on each day. */
class ChangeDaysTest {
    private static final String ID = "https://w3id.org/dateline/id/";
    private static final int SAMPLE = 12;
    private static final int DAYS = 10;

    /** What the page of a place, actor or type lists: events and states, with all their values. */
    private static final String LISTED = """
            SELECT ?s ?p ?o {
              VALUES ?thing { %s }
              { ?s sem:hasPlace/schema:containedInPlace* ?thing } UNION { ?s sem:hasActor ?thing }
              UNION { ?s sem:eventType/skos:broader* ?thing } UNION { ?s dl:holder|dl:other ?thing }
              ?s ?p ?o
            }
            """;

    @TempDir
    private static Path directory;

    private static EmbeddedStore store;
    private static AsOfViews views;
    private static NavigableSet<LocalDate> all;

    @BeforeAll
    static void load() throws IOException {
        store = EmbeddedStore.open(directory.resolve("store"));
        AssessedDataset assessed = AssessedDataset.over(store.dataset());
        try (Stream<Path> data =
                Stream.of("data/seed", "data/libya-2019").map(Path::of).flatMap(ChangeDaysTest::files)) {
            List<Path> files = data.toList();
            Txn.executeWrite(
                    assessed,
                    () -> files.forEach(
                            file -> RDFParser.source(file.toString()).parse(assessed)));
        }
        views = new AsOfViews(store);
        all = Txn.calculateRead(
                store.dataset(), () -> PublicationDays.of(store.dataset()).dated());
        assertThat(all).hasSizeGreaterThan(10);
    }

    private static Stream<Path> files(Path directory) {
        try {
            return Files.walk(directory)
                    .filter(file -> file.toString().matches(".*\\.(ttl|trig)"))
                    .sorted();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** Other things and days on each day, and some things that are in the data from beginning to end. */
    @Test
    void thePageOfAThingChangesOnNoOtherDay() {
        Random random = new Random(LocalDate.now(ZoneOffset.UTC).toEpochDay());
        List<String> things = things();
        List<LocalDate> some = new ArrayList<>(all);
        Collections.shuffle(things, random);
        Collections.shuffle(some, random);
        NavigableSet<LocalDate> days = new TreeSet<>(some.subList(0, DAYS));
        Stream.concat(
                        Stream.of("place/tripoli", "actor/khalifa-haftar", "event/gharyan-taken")
                                .map(ID::concat),
                        things.stream().limit(SAMPLE))
                .forEach(thing -> check(thing, days));
    }

    @Test
    @Tag("long")
    void thePageOfNoThingChangesOnAnotherDay() {
        things().forEach(thing -> check(thing, all));
    }

    /** A store with far more sources than a page should read has the days of all of them. */
    @Test
    void aThingOfWhichVeryMuchIsToldHasTheDaysOfAllSources() {
        Node place = NodeFactory.createURI(ID + "place/tripoli");
        Txn.executeRead(store.dataset(), () -> {
            assertThat(RelatedInstants.of(store.dataset(), place, 100)).isEmpty();
            assertThat(RelatedInstants.of(store.dataset(), place, 100_000)).isPresent();
        });
    }

    private static List<String> things() {
        Set<String> things = new TreeSet<>();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quad -> Stream.of(
                        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .filter(node -> node.isURI() && !node.equals(Quad.defaultGraphIRI))
                .forEach(node -> things.add(node.getURI()))));
        return new ArrayList<>(things);
    }

    /** Between two of these days the page of a thing only differs if it has a day after the first and by the second. */
    private static void check(String thing, NavigableSet<LocalDate> asked) {
        NavigableSet<LocalDate> days = Txn.calculateRead(store.dataset(), () -> ChangeDays.of(store.dataset(), thing));
        assertThat(all).containsAll(days);
        LocalDate last = all.first().minusDays(1);
        Set<String> before = shown(views.at(last), thing);
        for (LocalDate day : asked) {
            Set<String> now = shown(views.at(day), thing);
            if (days.subSet(last, false, day, true).isEmpty()) {
                assertThat(difference(before, now)).as(thing + " on " + day).isEmpty();
            }
            before = now;
            last = day;
        }
    }

    private static Set<String> difference(Set<String> before, Set<String> now) {
        Set<String> lines = new TreeSet<>(before);
        lines.addAll(now);
        lines.removeIf(line -> before.contains(line) && now.contains(line));
        return lines;
    }

    /** Its description and what its page lists, as lines. Blank nodes have the same names in every view. */
    private static Set<String> shown(StoreView view, String thing) {
        Set<String> lines = new TreeSet<>();
        Description.of(view, thing, 1)
                .graphs()
                .asDatasetGraph()
                .find()
                .forEachRemaining(quad -> lines.add(quad.toString()));
        SparqlSession.read(view, session -> {
            session.select(LISTED, row -> lines.add(row.toString()), SparqlSession.iri(thing));
            return lines;
        });
        return lines;
    }
}
