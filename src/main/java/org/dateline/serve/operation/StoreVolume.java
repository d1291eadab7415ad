// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.dateline.store.Compaction;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreException;

/** The directory of a store on its disk: how large it is, how much room is left, and whether it is still there. */
public final class StoreVolume {
    /** How long the size is remembered: a store may have many texts, and a walk looks at each. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final String GENERATION = "Data-";

    private final EmbeddedStore store;
    private double size = Double.NaN;
    private long sizedAt;

    /** The directory of an open store. */
    public StoreVolume(EmbeddedStore store) {
        this.store = store;
    }

    /** Adds a listener that is told of each compaction when it is done. */
    void onCompaction(Consumer<Compaction> listener) {
        store.onCompaction(listener);
    }

    /** How many bytes this program may still write to the disk; NaN where that cannot be found out. */
    public double free() {
        try {
            return Files.getFileStore(store.directory()).getUsableSpace();
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    /** The size of the disk in bytes; NaN where that cannot be found out. */
    public double total() {
        try {
            return Files.getFileStore(store.directory()).getTotalSpace();
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    /** The length of all files of the store in bytes, at most half a minute old; NaN where that cannot be found out. */
    public synchronized double size() {
        if (Double.isNaN(size) || System.nanoTime() - sizedAt > FRESH.toNanos()) {
            try {
                size = store.size();
                sizedAt = System.nanoTime();
            } catch (StoreException | UncheckedIOException e) { // a file was just removed
                return Double.NaN;
            }
        }
        return size;
    }

    /** The number of the newest generation of the database, which each compaction raises by one; 0 where there is none. */
    public int generation() {
        int newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(store.directory(), GENERATION + "*")) {
            for (Path file : files) {
                String number = file.getFileName().toString().substring(GENERATION.length());
                if (number.matches("\\d{1,9}")) {
                    newest = Math.max(newest, Integer.parseInt(number));
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return newest;
    }

    /** See {@link EmbeddedStore#isPresent}. */
    boolean isPresent() {
        return store.isPresent();
    }
}
