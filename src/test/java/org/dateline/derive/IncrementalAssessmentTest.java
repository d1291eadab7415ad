// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;

/**
 * Whatever is written, in whatever order: the default graph and the history are what the sources, as they stand in the end, make of it. A mirror
 * without assessment takes the same updates; from what it holds in the end a fresh store is filled, in random order.
 */
class IncrementalAssessmentTest {
    private static final List<String> STATEMENTS = List.of(
            "art:%r schema:datePublished '2019-04-0%nT00:00:00Z'^^xsd:dateTime",
            "art:%r schema:dateModified '2019-05-0%nT00:00:00Z'^^xsd:dateTime",
            "art:%r schema:publisher a:x%n",
            "art:%r dl:upstream a:x1",
            "e:e%n a sem:Event",
            "e:e%n a sem:Event ; rdfs:label 'label %n'@en ; sem:hasPlace p:p%n ; dl:status dl:occurred",
            "e:e%n a sem:Event ; sem:eventType type:territory-taken ; dl:status dl:occurred ; sem:hasPlace p:p%n ;"
                    + " sem:hasBeginTimeStamp '2019-04-0%nT00:00:00Z'^^xsd:dateTime ;"
                    + " dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent a:x%n ]",
            "e:e%n a sem:Event ; dl:status dl:scheduled ; sem:hasEarliestBeginTimeStamp '2019-04-0%nT00:00:00Z'^^xsd:dateTime",
            "e:e%n a sem:Event ; dl:status dl:negated",
            "e:e%n dl:upstream a:x%n ; sem:subEventOf e:e1",
            "c:c%n a dl:CasualtyClaim ; dl:about e:e%n ; dl:harm dl:killed ; dl:best %n",
            "c:c%n a dl:CasualtyClaim ; dl:about e:e1 ; dl:harm dl:killed ; dl:low 1 ; dl:best 4 ; dl:claimant a:x%n",
            "c:c%n a dl:Claim ; dl:denies e:e%n",
            "c:d%n a dl:Claim ; dl:denies c:c%n",
            "c:c%n a dl:Adjudication ; dl:about e:e%n ; dl:property dl:status ; dl:value dl:cancelled",
            "c:c%n a dl:DistanceClaim ; dl:from p:p1 ; dl:to p:p2 ;"
                    + " dl:distance <urn:ex:d%n> . <urn:ex:d%n> qudt:numericValue %n0 ; qudt:hasUnit unit:KiloM",
            "<urn:ex:s%n> a dl:State ; dl:stateType dl:controls ; dl:holder a:x%n ; dl:other p:p1");

    private static final List<String> SHARED = List.of(
            "r:%r a dl:Source",
            "r:%r a dl:Source ; prov:hadPrimarySource art:%r",
            "r:%r prov:wasRevisionOf r:r1",
            "p:p%n schema:containedInPlace p:around",
            "p:p%n schema:containedInPlace p:p1",
            "p:p%n geo:hasGeometry <urn:ex:g%n> . <urn:ex:g%n> geo:asWKT 'POINT(%n 3%n)'^^geo:wktLiteral",
            "type:territory-taken <http://www.w3.org/2004/02/skos/core#broader> type:t%n");

    private static final List<String> VANDALISM = List.of(
            "DELETE { ?e ?p ?o } INSERT { ?e ?p 'mine' } WHERE { ?e dl:knownFrom ?a ; ?p ?o FILTER(?p = rdfs:label) }",
            "DELETE WHERE { ?e dl:knownFrom ?a }",
            "DELETE WHERE { GRAPH <" + DatelineIris.HISTORY + "> { ?a a dl:Assessment ; ?p ?o } }",
            "DELETE WHERE { GRAPH <" + DatelineIris.HISTORY + "> { ?a dl:of ?e } }",
            "DROP GRAPH <" + DatelineIris.HISTORY + ">",
            "INSERT { GRAPH ?g { ?a dl:sourceCount 99 } } WHERE { GRAPH ?g { ?a dl:of ?e } }",
            "DELETE WHERE { ?s a dl:State ; dl:other ?o ; dl:holder ?h }",
            "DELETE WHERE { ?s dl:reportedMetres ?m ; dl:claim ?c }",
            "DELETE WHERE { ?t a dl:CasualtyToll ; dl:best ?b }",
            "INSERT { ?e dl:sourceCount 99 } WHERE { ?e dl:knownFrom ?a }");

    @Provide
    Arbitrary<List<String>> writes() {
        Arbitrary<String> statement = Arbitraries.of(STATEMENTS).flatMap(this::filled);
        Arbitrary<String> shared = Arbitraries.of(SHARED).flatMap(this::filled);
        Arbitrary<String> report = Arbitraries.of("r1", "r2", "r3");
        Arbitrary<String> graph = statement
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(statements -> String.join(" . ", statements))
                .flatMap(body ->
                        report.map(name -> "INSERT DATA { r:" + name + " a dl:Source ; prov:hadPrimarySource art:"
                                + name + " . GRAPH r:" + name + " { " + body.replace("%r", name) + " } }"));
        Arbitrary<String> out = statement.flatMap(body -> report.map(name -> "DELETE WHERE { GRAPH r:" + name + " { "
                + body.replace("%r", name).replaceAll("\\[[^]]*]", "?part") + " } }"));
        Arbitrary<String> sharedIn =
                shared.flatMap(body -> report.map(name -> "INSERT DATA { " + body.replace("%r", name) + " }"));
        Arbitrary<String> sharedOut =
                shared.flatMap(body -> report.map(name -> "DELETE DATA { " + body.replace("%r", name) + " }"));
        Arbitrary<String> whole = report.flatMap(name -> Arbitraries.of(
                        "DROP SILENT GRAPH r:%s",
                        "CLEAR SILENT GRAPH r:%s",
                        "COPY SILENT r:%s TO r:r2",
                        "MOVE SILENT r:%s TO r:r3",
                        "ADD SILENT r:%s TO r:r1")
                .map(form -> form.formatted(name)));
        Arbitrary<String> all = Arbitraries.of("CLEAR DEFAULT", "CLEAR NAMED", "CLEAR ALL");
        Arbitrary<String> vandalism = Arbitraries.of(VANDALISM).map(update -> "#store only\n" + update);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, graph),
                        net.jqwik.api.Tuple.of(4, out),
                        net.jqwik.api.Tuple.of(4, sharedIn),
                        net.jqwik.api.Tuple.of(3, sharedOut),
                        net.jqwik.api.Tuple.of(4, whole),
                        net.jqwik.api.Tuple.of(1, all),
                        net.jqwik.api.Tuple.of(3, vandalism))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private Arbitrary<String> filled(String form) {
        return Arbitraries.integers().between(1, 3).list().ofSize(8).map(numbers -> {
            String text = form;
            for (int number : numbers) {
                text = text.replaceFirst("%n", Integer.toString(number));
            }
            return text;
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, seed = "1")
    void theAssessedViewIsWhatTheSourcesMakeOfIt(@ForAll("writes") List<String> writes, @ForAll Random random) {
        AssessedDataset store = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        DatasetGraph mirror = DatasetGraphFactory.createTxnMem();
        for (String write : writes) {
            update(store, write);
            if (!write.startsWith("#store only")) {
                update(mirror, write);
            }
        }
        AssessedDataset fresh = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        List<Quad> quads = new ArrayList<>();
        Txn.executeRead(mirror, () -> mirror.find().forEachRemaining(quads::add));
        Collections.shuffle(quads, random);
        int half = quads.size() / 2;
        Txn.executeWrite(fresh, () -> quads.subList(0, half).forEach(fresh::add));
        Txn.executeWrite(fresh, () -> quads.subList(half, quads.size()).forEach(fresh::add));

        assertThat(derived(store)).isEqualTo(derived(fresh));
        assertThat(store.assessAll().isUpToDate()).isTrue();
    }

    /** Without a source is as if the store had never had it. The store itself stays as it is, until the source is withdrawn. */
    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED, seed = "1")
    void withoutASourceIsARebuiltStore(
            @ForAll("writes") List<String> writes, @ForAll @IntRange(min = 1, max = 3) int n) {
        Node report = NodeFactory.createURI("https://w3id.org/dateline/id/report/r" + n);
        AssessedDataset store = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        DatasetGraph mirror = DatasetGraphFactory.createTxnMem();
        for (String write : writes) {
            if (!write.startsWith("#store only")) {
                update(store, write);
                update(mirror, write);
            }
        }
        AssessedDataset rebuilt = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        Set<Quad> told = RebuiltStore.without(report, mirror);
        Txn.executeWrite(rebuilt, () -> told.forEach(rebuilt::add));
        Set<String> before = derived(store);
        boolean exists = Txn.calculateRead(store, () -> new SourceReader(store).isSource(report));

        assertThat(SourceRetraction.preview(store, report.getURI()).isPresent()).isEqualTo(exists);
        assertThat(derived(store)).isEqualTo(before);
        if (exists) {
            Txn.executeRead(store, () -> assertThat(derived(SourceRetraction.without(store.getWrapped(), report)))
                    .isEqualTo(derived(rebuilt)));
            assertThat(SourceRetraction.retract(store, report.getURI())).isTrue();
            assertThat(derived(store)).isEqualTo(derived(rebuilt));
            assertThat(store.assessAll().isUpToDate()).isTrue();
        }
    }

    private static void update(DatasetGraph dataset, String update) {
        Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset)
                .update(AssessedStore.PREFIXES + update)
                .execute());
    }

    /** The default graph and the history, one statement per line; they have no blank nodes here. */
    private static Set<String> derived(DatasetGraph dataset) {
        Set<String> lines = new TreeSet<>();
        Txn.executeRead(dataset, () -> {
            for (Node name : List.of(Quad.defaultGraphIRI, HistoryGraph.NAME)) {
                dataset.find(name, null, null, null)
                        .forEachRemaining(
                                quad -> lines.add((quad.isDefaultGraph() ? "" : "history ") + quad.asTriple()));
            }
        });
        return lines;
    }
}
