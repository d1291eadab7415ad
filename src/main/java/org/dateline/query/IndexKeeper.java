// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dateline.store.saved.SavedIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index beside its store between two runs of the program, with the time that it took to read the store. For one thread at a
 * time.
 *
 * @param <I> the index
 */
public final class IndexKeeper<I> {
    /** Nobody waits for a store to be read whole that takes long, also where this run has not read it. */
    private static final String READING = "reading-took";

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final SavedIndex saved;
    private final Opening<I> opening;
    private final Writing<I> writing;

    /**
     * Opens an index.
     *
     * @param <I> the index
     */
    @FunctionalInterface
    public interface Opening<I> {
        /** The index that was written into a folder. Its files stay as they are as long as the index is open. */
        I open(Path folder) throws IOException;
    }

    /**
     * Writes an index.
     *
     * @param <I> the index
     */
    @FunctionalInterface
    public interface Writing<I> {
        /** Writes an index into an empty folder. */
        void write(I index, Path folder) throws IOException;
    }

    /** A keeper of one index. */
    public IndexKeeper(SavedIndex saved, Opening<I> opening, Writing<I> writing) {
        this.saved = saved;
        this.opening = opening;
        this.writing = writing;
    }

    /**
     * What was kept.
     *
     * @param index the index, which has what the store held when it was opened
     * @param reading how long it took to read the store for it, or for one from which it comes
     */
    record Kept<I>(I index, Duration reading) {}

    /** Opens what an earlier run kept, where that is what the store holds now. */
    Optional<Kept<I>> open() {
        Optional<Path> folder = saved.find();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Duration reading = Duration.parse(Files.readString(folder.get().resolve(READING)));
            return Optional.of(new Kept<>(opening.open(folder.get()), reading));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be opened and will be made anew", folder.get(), e);
            saved.discard();
            return Optional.empty();
        }
    }

    /** Whether an index is kept for which the store is read in so much time. */
    boolean keeps(Duration reading) {
        return saved.isWorth(reading);
    }

    /** Saves an index, as {@link SavedIndex#save} says. */
    boolean save(I index, Duration reading, Duration patience, BooleanSupplier isCurrent) {
        return saved.save(patience, isCurrent, folder -> {
            writing.write(index, folder);
            Files.writeString(folder.resolve(READING), reading.toString());
        });
    }
}
