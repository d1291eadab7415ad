// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String TWO_SOURCES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            PREFIX id: <https://w3id.org/dateline/id/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://w3id.org/dateline/id/report/a/1> a dl:Source ; prov:hadPrimarySource <https://w3id.org/dateline/id/article/a> .
            <https://w3id.org/dateline/id/report/b/1> a dl:Source ; prov:hadPrimarySource <https://w3id.org/dateline/id/article/b> .
            GRAPH <https://w3id.org/dateline/id/report/a/1> {
              <https://w3id.org/dateline/id/article/a> schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              <https://w3id.org/dateline/id/event/meeting> a sem:Event ; rdfs:label "They are to meet" ; dl:status dl:scheduled .
            }
            GRAPH <https://w3id.org/dateline/id/report/b/1> {
              <https://w3id.org/dateline/id/article/b> schema:datePublished "2019-04-06T00:00:00Z"^^xsd:dateTime .
              <https://w3id.org/dateline/id/event/meeting> a sem:Event ; rdfs:label "They met" ; dl:status dl:occurred .
            }
            """;

    @TempDir
    Path directory;

    private String store = "";

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(directory.resolve("two.trig"), TWO_SOURCES);
        store = directory.resolve("store").toString();
        assertThat(Launched.dateline("load", "--no-validate", "--store", store, file.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aLoadedStoreIsUpToDate() {
        assertThat(Launched.dateline("assess", "--store", store).out())
                .isEqualToIgnoringNewLines("the assessments are up to date: 1 events");
        assertThat(Launched.dateline("assess", "--all", "--store", store).out())
                .contains("1 events assessed: 0 statements added, 0 removed");
    }

    /** A store that an earlier version wrote may have values in the history of a state that no source tells of any more. */
    @Test
    void assessingAllRemovesStaleValuesOfAStateThatIsGone() throws IOException {
        String sources = TWO_SOURCES.replaceFirst("(?s)<https://w3id.org/dateline/id/report/a/1> a .*", "") + """
                id:place\\/town a sem:Place ; rdfs:label "Springfield" .
                id:actor\\/army a sem:Actor ; rdfs:label "The Army" .
                id:report\\/one a dl:Source ; prov:hadPrimarySource id:article\\/one .
                id:report\\/two a dl:Source ; prov:hadPrimarySource id:article\\/two .
                GRAPH id:report\\/one {
                  id:article\\/one schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
                  id:event\\/fall a sem:Event ; sem:eventType type:territory-taken ; dl:status dl:occurred ; sem:hasPlace id:place\\/town ;
                    dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent id:actor\\/army ] .
                }
                GRAPH id:report\\/two {
                  id:article\\/two schema:datePublished "2019-04-06T00:00:00Z"^^xsd:dateTime .
                  id:event\\/fall a sem:Event ; dl:status dl:negated .
                }
                """;
        String gone = directory.resolve("gone").toString();
        Path file = Files.writeString(directory.resolve("gone.trig"), sources);
        assertThat(Launched.dateline("load", "--no-validate", "--store", gone, file.toString())
                        .exitCode())
                .isZero();
        Set<Quad> right = history(gone);
        Node period = right.stream()
                .filter(quad -> quad.getPredicate().equals(Dl.OF)
                        && quad.getObject().toString().contains("/state/"))
                .map(Quad::getSubject)
                .findFirst()
                .orElseThrow();
        Quad stale = Quad.create(
                HistoryGraph.NAME,
                period,
                Sem.HAS_BEGIN_TIME_STAMP,
                NodeFactory.createLiteralDT("2019-04-01", XSDDatatype.XSDdate));
        assertThat(right).doesNotContain(stale);
        try (EmbeddedStore opened = EmbeddedStore.open(Path.of(gone))) {
            DatasetGraph plain = opened.dataset();
            Txn.executeWrite(plain, () -> plain.add(stale));
        }
        assertThat(history(gone)).contains(stale);

        Launched assessed = Launched.dateline("assess", "--all", "--store", gone);

        assertThat(assessed.exitCode()).as(assessed.err()).isZero();
        assertThat(assessed.out()).contains("1 removed");
        assertThat(history(gone)).isEqualTo(right);
    }

    private static Set<Quad> history(String store) {
        try (EmbeddedStore opened = EmbeddedStore.open(Path.of(store))) {
            DatasetGraph plain = opened.dataset();
            return Txn.calculateRead(
                    plain, () -> Iter.toSet(plain.find(HistoryGraph.NAME, Node.ANY, Node.ANY, Node.ANY)));
        }
    }

    @Test
    void explainsEveryValueByClaimsRuleAndOutcome() {
        Launched explained = Launched.dateline("assess", "--store", store, "--explain", "event/meeting");
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .contains(
                        "status = occurred",
                        "  rule     status: A later report raises the status.",
                        "  page     docs/rules/status.md",
                        "  sources  2019-04-04  report/a/1  from article/a  scheduled",
                        "           2019-04-06  report/b/1  from article/b  occurred",
                        "  outcome  occurred since report/b/1 of 2019-04-06",
                        "history",
                        "  2  2019-04-06T00:00:00Z to now: label = \"They met\"; status = occurred;");
    }

    @Test
    void anEventThatNoSourceReportsCannotBeExplained() {
        Launched explained = Launched.dateline("assess", "--store", store, "--explain", "event/nothing");
        assertThat(explained.exitCode()).isEqualTo(1);
        assertThat(explained.err())
                .contains("no source in", "<https://w3id.org/dateline/id/event/nothing>", "Give the IRI");
        assertThat(explained.out()).isEmpty();
    }
}
