// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commits, by whom, give a store another version, and what does not. */
class StoreVersionTest {
    private static final List<String> UPDATES = List.of(
            "INSERT DATA { <urn:a> <urn:p> \"word %1$d\" }",
            "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:p> \"word %1$d\" } }",
            "DELETE WHERE { <urn:a> <urn:p> ?word }",
            // Values that the indexes hold themselves: no term is added, and the number of statements stays.
            "DELETE { <urn:n> <urn:p> ?old } INSERT { <urn:n> <urn:p> %1$d } WHERE { OPTIONAL { <urn:n> <urn:p> ?old } }",
            "DELETE DATA { <urn:n> <urn:p> 1 } ; INSERT DATA { <urn:n> <urn:p> 1 }",
            "INSERT DATA { GRAPH <urn:g%1$d> { <urn:n> <urn:p> 1 } }",
            "DROP GRAPH <urn:g>");

    @TempDir
    Path directory;

    private Path folder;

    @BeforeEach
    void fill() {
        folder = directory.resolve("store");
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            update(
                    store,
                    "INSERT DATA { <urn:a> <urn:p> 1 . <urn:n> <urn:p> 1 . GRAPH <urn:g> { <urn:a> <urn:p> 1 } }");
        }
    }

    private static void update(EmbeddedStore store, String update) {
        try (RDFConnection connection = store.connect()) {
            connection.update(update);
        }
    }

    private String version() {
        return version(folder);
    }

    private static String version(Path folder) {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            return version(store);
        }
    }

    private static String version(EmbeddedStore store) {
        return StoreVersion.of(store).orElseThrow().digest();
    }

    @Test
    void everyCommitThatChangesStatementsGivesAnotherVersion() {
        Random random = new Random(13);
        Set<String> versions = new HashSet<>();
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            assertThat(versions.add(version(store))).isTrue();
            for (int i = 0; i < 25; i++) {
                long size = commits(
                        store, UPDATES.get(random.nextInt(UPDATES.size())).formatted(i));
                if (size != 0) {
                    assertThat(versions.add(version(store))).as("commit %d", i).isTrue();
                }
            }
        }
    }

    /** How many statements a commit added or removed, or both: 0 only where it changed nothing. */
    private static long commits(EmbeddedStore store, String update) {
        Set<Object> before = statements(store);
        update(store, update);
        Set<Object> after = statements(store);
        Set<Object> all = new HashSet<>(before);
        all.addAll(after);
        before.retainAll(after);
        return (long) all.size() - before.size();
    }

    private static Set<Object> statements(EmbeddedStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Object> all = new HashSet<>();
            store.dataset().find().forEachRemaining(all::add);
            return all;
        });
    }

    /** The ways of Jena's own tools while no server runs. */
    @Test
    void aCommitOfAnotherProgramGivesAnotherVersion() {
        String before = version();
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try (RDFConnection connection = RDFConnection.connect(DatasetFactory.wrap(plain))) {
            connection.update("DELETE DATA { <urn:n> <urn:p> 1 } ; INSERT DATA { <urn:n> <urn:p> 2 }");
        }
        TDBInternal.expel(plain);
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void readingAndOpeningAndAnAbortedWriteGiveTheSameVersion() {
        String before = version();
        assertThat(version()).isEqualTo(before);
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            assertThat(statements(store)).hasSize(3);
            assertThat(store.fill().used()).isPositive();
            DatasetGraph dataset = store.dataset();
            dataset.begin(ReadWrite.WRITE);
            dataset.clear();
            dataset.abort();
            dataset.end();
            assertThat(version(store)).isEqualTo(before);
        }
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aCompactionGivesAnotherVersion() {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            String before = version(store);
            store.compact();
            assertThat(version(store)).isNotEqualTo(before);
        }
    }

    /** Stores that differ only in a number have files of the same lengths and roots. */
    @Test
    void anotherStoreOfTheSameSizeHasAnotherVersion() throws IOException {
        Path other = directory.resolve("other");
        try (EmbeddedStore store = EmbeddedStore.open(other)) {
            update(
                    store,
                    "INSERT DATA { <urn:a> <urn:p> 1 . <urn:n> <urn:p> 2 . GRAPH <urn:g> { <urn:a> <urn:p> 1 } }");
        }
        Path terms = Path.of("Data-0001", "nodes-data.bdf");
        Instant written = Files.getLastModifiedTime(folder.resolve(terms)).toInstant();
        Files.setLastModifiedTime(other.resolve(terms), FileTime.from(written.plusSeconds(3600)));
        assertThat(version(other)).isNotEqualTo(version());
    }

    @Test
    void aCopyWithTheTimesOfItsFilesHasTheSameVersion() throws IOException {
        Path copy = directory.resolve("copy");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                Path target = copy.resolve(folder.relativize(file));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        assertThat(version(copy)).isEqualTo(version());
    }

    @Test
    void aCommitThatIsOnlyInTheJournalHasNoVersion() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            Path journal = store.generation().resolve("journal.jrnl");
            assertThat(journal).exists();
            Files.write(journal, new byte[] {1});
            assertThat(StoreVersion.of(store)).isEqualTo(Optional.empty());
            Files.write(journal, new byte[0]);
            assertThat(StoreVersion.of(store)).isPresent();
        }
    }
}
