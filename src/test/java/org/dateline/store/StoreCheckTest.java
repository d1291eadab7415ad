// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in which one index lacks a statement: found and repaired, whichever index it is. */
class StoreCheckTest {
    @TempDir
    Path directory;

    private EmbeddedStore store;

    @BeforeEach
    void fill() {
        store = EmbeddedStore.open(directory);
        try (RDFConnection connection = store.connect()) {
            connection.update(
                    "INSERT DATA { <urn:a> <urn:p> 1.50, 2, 'text', 'texte'@fr . <urn:b> <urn:q> <urn:a>"
                            + " GRAPH <urn:g> { <urn:a> <urn:p> 2 . <urn:c> <urn:p> _:x } GRAPH <urn:h> { _:x <urn:q> <urn:c> } }");
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Stream<TupleIndex> indexes() {
        DatasetGraphTDB database = store.database();
        return Stream.of(
                        database.getTripleTable().getNodeTupleTable(),
                        database.getQuadTable().getNodeTupleTable())
                .flatMap(table -> Stream.of(table.getTupleTable().getIndexes()));
    }

    @Test
    void aSoundStoreHasNoFaults() {
        StoreCheck found = StoreCheck.of(store);
        assertThat(found.faults()).isEmpty();
        assertThat(found.statements()).isEqualTo(8);
        assertThat(found.terms()).isPositive();
        assertThat(StoreCheck.files(directory)).isEmpty();
    }

    @Test
    void anIndexThatLacksAStatementIsNamedAndBuiltAnew() {
        List<String> names = indexes().map(TupleIndex::getName).toList();
        assertThat(names).hasSize(9);
        for (String name : names) {
            Txn.executeWrite(store.database(), () -> {
                TupleIndex index = indexes()
                        .filter(one -> one.getName().equals(name))
                        .findFirst()
                        .orElseThrow();
                Tuple<NodeId> first = index.all().next();
                index.delete(first);
            });
            assertThat(StoreCheck.of(store).faults())
                    .as(name)
                    .singleElement()
                    .asString()
                    .startsWith(name + ".dat: has");
            store.repair();
            StoreCheck repaired = StoreCheck.of(store);
            assertThat(repaired.faults()).as(name).isEmpty();
            assertThat(repaired.statements()).isEqualTo(8);
        }
        try (RDFConnection connection = store.connect()) {
            assertThat(
                            connection.queryAsk(
                                    "ASK { <urn:a> <urn:p> 1.5, 'texte'@fr GRAPH <urn:g> { ?c <urn:p> ?x } GRAPH <urn:h> { ?x <urn:q> ?c } }"))
                    .isTrue();
        }
    }
}
