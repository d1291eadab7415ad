// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.rdf.WriteTransaction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On several threads the rules make the same of many events as on one. */
class ParallelReassessmentTest {
    private static final int EVENTS = 600;
    private static final int THREADS = 3;

    private static DatasetGraph told;
    private static Set<Quad> expected;

    /** Two reports of each event, which differ on its place; every hundredth changes who holds the place. */
    @BeforeAll
    static void fill() {
        StringBuilder trig = new StringBuilder(AssessedStore.PREFIXES);
        for (int n = 0; n < EVENTS; n++) {
            for (int report = 1; report <= 2; report++) {
                trig.append("""
                        r:r%1$d-%2$d a dl:Source ; prov:hadPrimarySource art:a%1$d-%2$d .
                        GRAPH r:r%1$d-%2$d {
                          art:a%1$d-%2$d schema:datePublished "2019-04-0%2$dT00:00:00Z"^^xsd:dateTime .
                          e:e%1$d a sem:Event ; sem:eventType %3$s ; dl:status dl:occurred ; sem:hasPlace p:p%2$d ;
                            sem:hasBeginTimeStamp "2019-04-01T00:00:00Z"^^xsd:dateTime ;
                            dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent a:x%4$d ] .
                        }
                        """.formatted(n, report, n % 100 == 0 ? "type:territory-taken" : "type:meeting", n % 5));
            }
        }
        told = stored(RDFParser.fromString(trig.toString(), Lang.TRIG).toDatasetGraph());
        DatasetGraph one = stored(told);
        AssessedDataset.over(one).assessAll();
        expected = quads(one);
    }

    private static DatasetGraph stored(DatasetGraph data) {
        DatasetGraph stored = DatabaseMgr.createDatasetGraph();
        Set<Quad> quads = quads(data);
        Txn.executeWrite(stored, () -> quads.forEach(stored::add));
        return stored;
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            Set<Quad> quads = new LinkedHashSet<>();
            data.find().forEachRemaining(quads::add);
            return quads;
        });
    }

    @Test
    void makesTheSameAsOneThread() {
        DatasetGraph many = stored(told);
        List<Integer> progress = new ArrayList<>();
        AssessmentReport report = WriteTransaction.calculate(
                many, () -> Reassessment.ofAll(many, (done, of) -> progress.add(done), THREADS));
        assertThat(report.events()).isEqualTo(EVENTS);
        assertThat(progress).isEqualTo(IntStream.rangeClosed(1, EVENTS).boxed().toList());
        assertThat(AssessedDataset.over(many).assessAllInParallel(AssessmentProgress.NONE))
                .satisfies(again -> {
                    assertThat(again.removed()).isZero();
                    assertThat(again.events()).isEqualTo(EVENTS);
                });
        assertThat(quads(many)).isEqualTo(expected);
    }

    @Test
    void whereItFailsTheStoreStaysAsItWas() {
        DatasetGraph many = stored(told);
        assertThatIllegalStateException()
                .isThrownBy(() -> WriteTransaction.run(
                        many,
                        () -> Reassessment.ofAll(
                                many,
                                (done, of) -> {
                                    throw new IllegalStateException("stopped");
                                },
                                THREADS)));
        assertThat(quads(many)).isEqualTo(quads(told));
        assertThat(WriteTransaction.calculate(many, () -> Reassessment.ofAll(many, AssessmentProgress.NONE, 1))
                        .events())
                .isEqualTo(EVENTS);
    }
}
