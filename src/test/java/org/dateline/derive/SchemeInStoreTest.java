// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.OntologyScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology's event types and individuals in the default graph of a store. */
class SchemeInStoreTest {
    private static final String EVENT = "<urn:ex:raid> a sem:Event ; sem:eventType type:assault-aerial .";

    private static final Set<Triple> SCHEME = OntologyScheme.current().bySubject().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    @TempDir
    Path directory;

    private AssessedStore store;

    @BeforeEach
    void open() {
        store = new AssessedStore(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = new AssessedStore(directory);
        store.dataset.upgrade();
    }

    private Set<Triple> content() {
        return store.assessed().find().toSet();
    }

    private Set<Triple> withoutScheme() {
        Set<Triple> rest = new HashSet<>(content());
        rest.removeAll(SCHEME);
        return rest;
    }

    private static Triple triple(String turtle) {
        return RDFParser.fromString(AssessedStore.PREFIXES + turtle, Lang.TURTLE)
                .toGraph()
                .find()
                .next();
    }

    @Test
    void itIsWhatTheFilesSayOfEventTypesAndIndividuals() {
        Graph types = BundledFiles.graph("ontology/event-types.ttl");
        assertThat(SCHEME).containsAll(types.find().toSet());
        assertThat(SCHEME)
                .contains(triple("dl:negated rdfs:label 'denied'@en"), triple("dl:negated a dl:Status"))
                .noneMatch(triple -> triple.getSubject().getURI().endsWith("#Status"))
                .noneMatch(triple -> triple.getSubject().getURI().endsWith("#status"));
    }

    /** A source, and events that no source describes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                EVENT,
                "<urn:ex:raid> sem:eventType <urn:ex:mine> .",
                "r:a a dl:Source . GRAPH r:a { e:raid a sem:Event }",
                "GRAPH <urn:ex:g> { <urn:ex:raid> a sem:Event }"
            })
    void aStoreWithAnEventHoldsItFromTheCommitOn(String trig) {
        store.load(trig);
        assertThat(content()).containsAll(SCHEME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urn:ex:s> <urn:ex:p> <urn:ex:o> .",
                "a:me a sem:Actor . p:here a sem:Place .",
                "<urn:ex:e> a schema:Event . GRAPH <urn:ex:g> { <urn:ex:c> skos:broader <urn:ex:d> }"
            })
    void aStoreWithoutEventsHoldsOnlyItsOwnStatements(String trig) {
        store.load(trig);
        store.dataset.assessAll();
        reopen();
        assertThat(content()).hasSize(trig.contains("sem:Actor") ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE DATA { type:assault-aerial skos:broader type:assault }",
                "DELETE WHERE { ?s skos:broader ?o }",
                "DELETE { ?s ?p ?o } INSERT { ?s ?p 'mine'@de } WHERE { ?s a dl:Status ; ?p ?o FILTER(?p = rdfs:label) }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(?s != <urn:ex:raid>) }",
                "DROP DEFAULT ; INSERT DATA { <urn:ex:raid> a sem:Event }",
                "DELETE DATA { dl:occurred rdfs:label 'occurred'@en } ; INSERT DATA { <urn:ex:other> a sem:Event }"
            })
    void whatAnUpdateDeletesOfItIsThereAfterTheCommit(String update) {
        store.load(EVENT).update(update);
        assertThat(content()).containsAll(SCHEME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP ALL",
                "DROP DEFAULT",
                "DELETE WHERE { <urn:ex:raid> ?p ?o }",
                "DELETE WHERE { ?s sem:eventType ?o } ; DELETE WHERE { ?s a sem:Event }"
            })
    void aStoreThatLosesItsLastEventLosesTheScheme(String update) {
        store.load(EVENT).update(update);
        assertThat(content()).isEmpty();
        store.load(EVENT);
        assertThat(content()).containsAll(SCHEME);
    }

    private static void addTypes(AssessedStore store) {
        BundledFiles.graph("ontology/event-types.ttl")
                .find()
                .forEach(triple -> store.dataset.add(Quad.create(Quad.defaultGraphIRI, triple)));
    }

    /** Its user may load the types alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP SILENT GRAPH <urn:ex:none>",
                "DROP NAMED",
                "DELETE WHERE { GRAPH <urn:ex:g> { ?s ?p ?o } }",
                "DELETE WHERE { <urn:ex:note> ?p ?o }",
                "DELETE WHERE { ?event a sem:Event }",
                "INSERT DATA { <urn:ex:raid> a sem:Event } ; DELETE WHERE { <urn:ex:raid> ?p ?o }"
            })
    void aStoreThatHadNoEventKeepsItsOwnTypes(String update) {
        store.load("<urn:ex:note> <urn:ex:p> 1 . GRAPH <urn:ex:g> { <urn:ex:note> <urn:ex:p> 2 }");
        Txn.executeWrite(store.dataset, () -> addTypes(store));
        store.update(update);
        Set<Triple> types =
                BundledFiles.graph("ontology/event-types.ttl").find().toSet();
        assertThat(content()).containsAll(types);
        store.load(EVENT);
        assertThat(content()).as("with statuses and roles").containsAll(SCHEME);
    }

    @Test
    void typesThatReplaceOtherDataStay() {
        store.load("<urn:ex:note> <urn:ex:p> 1 .");
        Txn.executeWrite(store.dataset, () -> {
            store.dataset.getDefaultGraph().clear();
            addTypes(store);
        });
        Set<Triple> types =
                BundledFiles.graph("ontology/event-types.ttl").find().toSet();
        assertThat(content()).isEqualTo(types);
        Txn.executeWrite(store.dataset, () -> {
            store.dataset.clear();
            addTypes(store);
        });
        assertThat(content()).isEqualTo(types);
    }

    /** The types that the same transaction loads are the user's, in whatever order it goes about it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void typesThatReplaceTheLastEventStay(boolean typesFirst) {
        store.load(EVENT);
        Txn.executeWrite(store.dataset, () -> {
            if (typesFirst) {
                addTypes(store);
            }
            store.dataset.deleteAny(Quad.defaultGraphIRI, NodeFactory.createURI("urn:ex:raid"), Node.ANY, Node.ANY);
            if (!typesFirst) {
                addTypes(store);
            }
        });
        Set<Triple> types =
                BundledFiles.graph("ontology/event-types.ttl").find().toSet();
        assertThat(content()).as("not the statuses and roles").isEqualTo(types);
        store.update("INSERT DATA { <urn:ex:raid> a sem:Event } ; DELETE WHERE { <urn:ex:raid> ?p ?o }");
        assertThat(content()).as("and stay").isEqualTo(types);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP DEFAULT", "DROP ALL", "DELETE WHERE { ?s ?p ?o }"})
    void everythingThatATransactionLoadsAndThenDropsIsGone(String update) {
        store.load(EVENT);
        Txn.executeWrite(store.dataset, () -> {
            addTypes(store);
            UpdateExec.dataset(store.dataset)
                    .update(AssessedStore.PREFIXES + update)
                    .execute();
        });
        assertThat(content()).isEmpty();
    }

    @Test
    void aGraphThatLosesItsEventsLosesItToo() {
        store.load("r:a a dl:Source . GRAPH r:a { e:raid a sem:Event ; sem:eventType type:assault-aerial }");
        store.update("DROP GRAPH r:a");
        assertThat(content()).containsExactly(triple("r:a a dl:Source"));
    }

    @Test
    void ownStatementsStayAndAnOwnNameIsTheOnlyOneInItsLanguage() {
        String own = """
                type:assault-aerial rdfs:label "air raid"@en, "Luftangriff"@de ; skos:broader <urn:ex:raids> ; skos:note "ours"@en .
                """;
        store.load(own).load(EVENT);
        reopen();
        assertThat(content())
                .contains(
                        triple("type:assault-aerial rdfs:label 'air raid'@en"),
                        triple("type:assault-aerial rdfs:label 'Luftangriff'@de"),
                        triple("type:assault-aerial skos:broader <urn:ex:raids>"),
                        triple("type:assault-aerial skos:broader type:assault"),
                        triple("type:assault-aerial skos:note 'ours'@en"));
        assertThat(english("assault-aerial")).containsExactly("air raid");
        store.update("DELETE DATA { type:assault-aerial rdfs:label 'air raid'@en }");
        assertThat(english("assault-aerial")).doesNotContain("air raid").hasSize(1);
    }

    private Set<String> english(String type) {
        Node thing = NodeFactory.createURI("https://w3id.org/dateline/event-type/" + type);
        return content().stream()
                .filter(triple -> triple.getSubject().equals(thing)
                        && Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode()).contains(triple.getPredicate())
                        && triple.getObject().getLiteralLanguage().equals("en"))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
    }

    /** As a store of a version that did not write the scheme, or wrote another one. */
    @Test
    void anOldStoreIsUpgradedWhenItIsOpened() {
        writeDirectly(EVENT);
        reopen();
        assertThat(content()).containsAll(SCHEME);
        Txn.executeWrite(store.dataset.getWrapped(), () -> store.dataset
                .getWrapped()
                .deleteAny(Quad.defaultGraphIRI, Node.ANY, SKOS.broader.asNode(), Node.ANY));
        reopen();
        assertThat(content()).containsAll(SCHEME);
    }

    @Test
    void anOldStoreIsUpgradedByItsFirstCommit() {
        writeDirectly(EVENT);
        store.load("<urn:ex:s> <urn:ex:p> <urn:ex:o> .");
        assertThat(content()).containsAll(SCHEME);
    }

    private void writeDirectly(String turtle) {
        Txn.executeWrite(
                store.dataset.getWrapped(), () -> RDFParser.fromString(AssessedStore.PREFIXES + turtle, Lang.TURTLE)
                        .parse(store.dataset.getWrapped()));
    }

    @Test
    void whatAnEarlierVersionSaidIsDeletedAndAUsersStatementIsNot() {
        Triple former = triple("type:assault-aerial rdfs:label 'bombing from the air'@en");
        writeDirectly(EVENT + " type:assault-aerial rdfs:label 'bombing from the air'@en, 'Luftangriff'@de .");
        OntologyScheme newer = new OntologyScheme(SCHEME, Set.of(former));
        Txn.executeWrite(store.dataset.getWrapped(), () -> new SchemeUpdater(store.dataset.getWrapped(), newer)
                .write(new DerivedGraphWriter(store.dataset.getWrapped(), new ChangeCollector())));
        assertThat(content())
                .containsAll(SCHEME)
                .doesNotContain(former)
                .contains(triple("type:assault-aerial rdfs:label 'Luftangriff'@de"));
    }

    @Test
    void aDumpLoadedIntoANewStoreGivesTheSameStore(@TempDir Path other) {
        store.load(
                "r:a a dl:Source ; prov:hadPrimarySource art:a . " + EVENT
                        + " type:assault rdfs:label 'attack'@en . GRAPH r:a { e:raid a sem:Event ; sem:eventType type:assault-aerial }");
        String dump = Txn.calculateRead(store.dataset, () -> {
            StringWriter text = new StringWriter();
            RDFDataMgr.write(text, store.dataset, Lang.NQUADS);
            return text.toString();
        });
        try (AssessedStore second = new AssessedStore(other)) {
            Txn.executeWrite(second.dataset, () -> RDFParser.fromString(dump, Lang.NQUADS)
                    .parse(second.dataset));
            assertThat(IsoMatcher.isomorphic(second.assessed(), store.assessed()))
                    .isTrue();
        }
    }

    /** Whatever the order of writes, the store has the scheme as its last state asks for. */
    @Test
    void itDoesNotDependOnTheOrderOfWrites(@TempDir Path other) {
        store.load(EVENT).load("type:assault rdfs:label 'attack'@en .").update("DELETE WHERE { <urn:ex:raid> a ?c }");
        try (AssessedStore second = new AssessedStore(other)) {
            second.load("type:assault rdfs:label 'attack'@en .")
                    .load("<urn:ex:raid> sem:eventType type:assault-aerial .");
            assertThat(content()).isEqualTo(second.assessed().find().toSet());
        }
        assertThat(withoutScheme()).hasSize(2);
    }
}
