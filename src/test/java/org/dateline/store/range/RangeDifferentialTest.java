// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.dateline.TemporaryFolder;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.view.Difference;
import org.dateline.store.view.ViewDataset;

/** Random queries over random statements, with the plans of this package and without them. */
class RangeDifferentialTest {
    private static final int QUERIES = 40;

    private static final Path DIRECTORY = TemporaryFolder.create("dateline-ranges-");
    private static final EmbeddedStore STORE = EmbeddedStore.open(DIRECTORY);

    @AfterContainer
    static void close() {
        STORE.close();
        TemporaryFolder.delete(DIRECTORY);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF, seed = "1")
    void queriesFindTheSameRows(@ForAll Random random) {
        check(random);
    }

    @Property(tries = 125, shrinking = ShrinkingMode.OFF, seed = "1")
    @Tag("long")
    void manyQueriesFindTheSameRows(@ForAll Random random) {
        check(random);
    }

    /** Some statements are committed, and some belong to the transaction that reads. */
    private static void check(Random random) {
        GeneratedRanges generated = new GeneratedRanges(random);
        DatasetGraph dataset = STORE.dataset();
        Txn.executeWrite(dataset, () -> {
            dataset.clear();
            insert(dataset, generated.statements(5 + random.nextInt(60)));
        });
        if (random.nextInt(4) == 0) {
            checkView(generated, random);
            return;
        }
        boolean writes = random.nextBoolean();
        dataset.begin(writes ? TxnType.WRITE : TxnType.READ);
        try {
            if (writes) {
                insert(dataset, generated.statements(10));
            }
            for (int query = 0; query < QUERIES; query++) {
                check(dataset, generated.query());
            }
        } finally {
            dataset.abort();
            dataset.end();
        }
    }

    /** A view hides some statements and adds others. */
    private static void checkView(GeneratedRanges generated, Random random) {
        Difference difference = new Difference();
        for (int number = 0; number < 5; number++) {
            difference.hideSubject(node("s" + random.nextInt(20)));
            difference.hideProperty(node("s" + random.nextInt(20)), node("p" + random.nextInt(3)));
            difference.hideSubject(node("g" + random.nextInt(2)), node("s" + random.nextInt(20)));
        }
        RDFParser.fromString(GeneratedRanges.PREFIXES + generated.statements(5), Lang.TRIG).toDatasetGraph().stream()
                .forEach(difference::add);
        DatasetGraph view = new ViewDataset(STORE.dataset(), dataset -> difference);
        view.begin(TxnType.READ);
        try {
            for (int query = 0; query < QUERIES; query++) {
                check(view, generated.query());
            }
        } finally {
            view.end();
        }
    }

    private static Node node(String name) {
        return NodeFactory.createURI("urn:ex:" + name);
    }

    private static void insert(DatasetGraph dataset, String statements) {
        UpdateExec.newBuilder()
                .dataset(dataset)
                .update(GeneratedRanges.PREFIXES + "INSERT DATA { " + statements + " }")
                .execute();
    }

    private static void check(DatasetGraph dataset, GeneratedRanges.RangeQuery query) {
        List<String> plain = rows(dataset, query.text(), false);
        List<String> ranged = rows(dataset, query.text(), true);
        if (query.isOrdered()) {
            assertThat(ranged).as(query.text()).isEqualTo(plain);
        } else {
            assertThat(ranged).as(query.text()).containsExactlyInAnyOrderElementsOf(plain);
        }
    }

    private static List<String> rows(DatasetGraph dataset, String query, boolean withRanges) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.newBuilder()
                .dataset(dataset)
                .query(GeneratedRanges.PREFIXES + query)
                .set(RangeExecutor.ENABLED, withRanges)
                .build()) {
            RowSet found = execution.select();
            found.forEachRemaining(row -> {
                StringBuilder text = new StringBuilder();
                found.getResultVars().forEach(variable -> text.append(variable)
                        .append('=')
                        .append(row.get(variable))
                        .append(' '));
                rows.add(text.toString());
            });
        }
        return rows;
    }
}
