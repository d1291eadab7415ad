// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.input.Input;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreFullException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A first load ends, whatever ends one of its threads, and when its disk becomes full. */
@Timeout(120)
class BulkThreadsTest {
    private static final Runnable NOTHING = () -> {};

    @TempDir
    Path directory;

    /** Ends by an interruption alone. */
    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anErrorOnAnyThreadEndsTheLoad() {
        assertThatThrownBy(() -> new BulkThreads()
                        .run(
                                () -> {
                                    new Thread(() -> {
                                                throw new InternalError("unsafe memory access");
                                            })
                                            .start();
                                    waitForEver();
                                },
                                NOTHING))
                .isInstanceOf(InternalError.class);
    }

    @Test
    void anExceptionThatTheLoaderLogsEndsTheLoad() {
        assertThatThrownBy(() -> new BulkThreads()
                        .run(
                                () -> {
                                    Logger.getLogger("org.apache.jena.tdb2.loader.main.DataToTuples")
                                            .log(Level.SEVERE, "failed", new IllegalStateException("the reason"));
                                    waitForEver();
                                },
                                NOTHING))
                .hasMessage("the reason");
    }

    @Test
    void aDiskThatBecomesFullWhileTheInputIsReadEndsTheLoad() throws Exception {
        AtomicBoolean full = new AtomicBoolean();
        AtomicBoolean seen = new AtomicBoolean();
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(IntStream.range(0, 1_000)
                        .mapToObj("<urn:ex:s%1$d> <urn:ex:p> 'the value of thing number %1$d' .%n"::formatted)
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() {
                        full.set(true);
                        waitForEver();
                        return -1;
                    }
                });
        Loader loader = new Loader(
                new LoadOptions(RdfSyntax.TURTLE, null, null, LoadOptions.Policy.DEFAULT), LoadProgress.NONE);
        List<Input> inputs = RdfInputs.list(List.of("-"), RdfSyntax.TURTLE, endless, Loader.newLog());
        assertThatThrownBy(() -> loader.loadIntoNewStore(
                        directory.resolve("store"),
                        inputs,
                        place -> EmbeddedStore.open(place, () -> {
                            seen.compareAndSet(false, full.get());
                            return full.get() ? 1 << 20 : 1L << 40;
                        })))
                .isInstanceOf(StoreFullException.class)
                .hasMessageContaining("nearly full")
                .hasMessageContaining("Nothing was written");
        assertThat(seen).isTrue();
        assertThat(directory).isEmptyDirectory();
        Path file = Files.writeString(directory.resolve("small.ttl"), "<urn:ex:a> <urn:ex:p> 1 .");
        LoadReport again = new Loader(LoadOptions.DEFAULT, LoadProgress.NONE)
                .loadIntoDirectory(
                        directory.resolve("store"),
                        RdfInputs.list(List.of(file.toString()), null, InputStream.nullInputStream(), Loader.newLog()));
        assertThat(again.kept()).isTrue();
    }
}
