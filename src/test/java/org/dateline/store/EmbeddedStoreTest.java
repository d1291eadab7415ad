// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdfconnection.RDFConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
    @TempDir
    Path parent;

    @Test
    void keepsWhatWasCommitted() {
        Path directory = parent.resolve("a/b");
        try (EmbeddedStore store = EmbeddedStore.open(directory);
                RDFConnection connection = store.connect()) {
            connection.update("INSERT DATA { <urn:a> <urn:p> 1 }");
        }
        try (Store store = Store.open(directory.toString());
                RDFConnection connection = store.connect()) {
            assertThat(connection.queryAsk("ASK { <urn:a> <urn:p> 1 }")).isTrue();
        }
    }

    @Test
    void closesTwiceWithoutHarmToTheNextOwner() {
        EmbeddedStore first = EmbeddedStore.open(parent);
        first.close();
        try (EmbeddedStore second = EmbeddedStore.open(parent);
                RDFConnection connection = second.connect()) {
            first.close();
            connection.update("INSERT DATA { <urn:a> <urn:p> 1 }");
            assertThat(connection.queryAsk("ASK { <urn:a> <urn:p> 1 }")).isTrue();
        }
    }

    @Test
    void refusesASecondOwnerWithinTheProcess() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), Files.createDirectory(parent.resolve("real")));
        try (EmbeddedStore open = EmbeddedStore.open(parent.resolve("real"))) {
            assertThat(open.name()).endsWith("real");
            assertThatThrownBy(() -> EmbeddedStore.open(link))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by this process")
                    .hasMessageContaining("--store http://");
        }
        EmbeddedStore.open(link).close();
    }

    @Test
    void namesTheProcessThatHoldsTheLockAndOpensOnceItWasKilled() throws IOException, InterruptedException {
        EmbeddedStore.open(parent).close();
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        parent.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(holder.inputReader().lines().anyMatch("held"::equals)).isTrue();
            assertThatThrownBy(() -> EmbeddedStore.open(parent))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by process " + holder.pid());
        } finally {
            holder.destroyForcibly();
        }
        assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        EmbeddedStore.openExisting(parent).close();
    }

    /** Holds a store until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws InterruptedException {
            try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]))) {
                System.out.println("held");
                Thread.sleep(TimeUnit.HOURS.toMillis(1));
                System.out.println(store.name());
            }
        }
    }

    @Test
    void refusesWhatIsNotAStore() throws IOException {
        Path file = Files.writeString(parent.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> EmbeddedStore.open(parent))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not a store")
                .hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> EmbeddedStore.open(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> EmbeddedStore.open(file.resolve("below")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be created");
        assertThat(parent).isDirectoryContaining("glob:**notes.txt").isDirectoryNotContaining("glob:**tdb.lock");
    }

    @Test
    void refusesADatabaseOfTdb1() throws IOException {
        Files.createFile(parent.resolve("GOSP.dat"));
        assertThatThrownBy(() -> EmbeddedStore.open(parent)).hasMessageContaining("TDB1");
    }

    @Test
    void makesNoStoreForAQuestion() {
        Path absent = parent.resolve("absent");
        assertThatThrownBy(() -> Store.open(absent.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no store in");
        assertThat(absent).doesNotExist();
    }

    @Test
    void closesUnderneathAForgottenTransaction() throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.open(parent);
        Thread forgetful = new Thread(() -> store.dataset().begin());
        forgetful.start();
        forgetful.join();
        store.close();
        EmbeddedStore.openExisting(parent).close();
    }
}
