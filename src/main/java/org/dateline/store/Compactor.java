// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies a database without the space of deleted data and old versions, and replaces the old one by the copy, while others read.
 *
 * <p>TDB2's own compaction copies through its own node table. That would bypass {@link FaithfulNodeTable}, and leave the container
 * with a database without it. Here both sides of the copy use it. The order of the steps
 * is TDB2's, so that a crash at any moment leaves a store that opens: a folder {@code Data-NNNN-tmp} is removed when the
 * store is next opened, and of several {@code Data-NNNN} the highest number counts and the others are removed. All of the copy is forced
 * to the disk before it gets its name, and that before anything of the old database is deleted.
 */
final class Compactor {
    private static final Logger LOG = LoggerFactory.getLogger(Compactor.class);

    /** How long a compaction waits for a write that is at work; other writers wait behind it. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Names of copies that failed. TDB2 keeps some of their files open, so that this process cannot use the names again. */
    private static final Set<Path> FAILED = ConcurrentHashMap.newKeySet();

    private Compactor() {}

    /**
     * Compacts. Others read meanwhile, and writers wait. Must not be called within a transaction.
     *
     * @throws StoreBusyException if somebody writes, or another compaction runs
     * @throws StoreFullException if the disk has no room for the copy; the store is then unchanged
     * @throws UncheckedIOException if the copy cannot be written; the store is then unchanged
     */
    static Compaction run(GenerationalDataset dataset) {
        return run(dataset, CopyDSG::copy);
    }

    /**
     * The same, by another way to copy.
     *
     * @param copier copies all of the first database into the second
     */
    static Compaction run(GenerationalDataset dataset, BiConsumer<DatasetGraphTDB, DatasetGraphTDB> copier) {
        if (!dataset.blockWriters(PATIENCE)) {
            throw new StoreBusyException(
                    "Something is being written, and the store can be compacted only between writes."
                            + " Try again in a moment.");
        }
        long begun = System.nanoTime();
        try {
            Path old = folder(dataset.database());
            long before = DatabaseFiles.used(old);
            dataset.requireRoomToCopy(before);
            Path fresh = successor(old);
            DatasetGraphTDB next;
            try {
                copy(dataset, fresh, copier);
                next = open(fresh);
            } catch (IOException | RuntimeException | Error e) {
                FAILED.add(fresh);
                throw e;
            }
            dataset.replaceBy(next, Compactor::remove);
            long after = DatabaseFiles.used(fresh);
            return new Compaction(before, after, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            dataset.allowWriters();
        }
    }

    /** The folder of a generation. */
    static Path folder(DatasetGraphTDB database) {
        return Path.of(database.getLocation().getDirectoryPath());
    }

    private static void copy(
            GenerationalDataset dataset, Path target, BiConsumer<DatasetGraphTDB, DatasetGraphTDB> copier)
            throws IOException {
        Path aside = aside(target);
        try (UnfinishedPath unfinished = UnfinishedPath.of(aside)) {
            Files.createDirectory(aside);
            try {
                copyInto(dataset.database(), aside, copier);
            } catch (InternalError e) {
                throw dataset.translate(e); // while the copy still takes the room that may be what lacks
            }
            FileTree.force(aside);
            UnfinishedPath.finish(() -> {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
                unfinished.keep();
            });
            FileTree.forceEntry(target);
        }
    }

    private static void copyInto(
            DatasetGraphTDB source, Path folder, BiConsumer<DatasetGraphTDB, DatasetGraphTDB> copier) {
        Location location = Location.create(folder);
        try {
            copier.accept(source, FaithfulLiteralTables.over(connect(folder)));
            StoreConnection.release(location);
        } catch (RuntimeException | Error e) {
            // Whatever failed: TDB2 would take its open files for those of the next copy, which has the same name.
            forget(location);
            throw e;
        }
    }

    /**
     * Opens a copy that has its name already. One that cannot be opened is removed before anyone writes again: at the next start it would
     * count as the newest generation, and what was written to the old one would be lost.
     */
    private static DatasetGraphTDB open(Path fresh) throws IOException {
        try {
            DatabaseFiles.record(fresh, DatabaseFiles.used(fresh));
            return FaithfulLiteralTables.over(connect(fresh));
        } catch (IOException | RuntimeException | Error e) {
            forget(Location.create(fresh));
            Path aside = aside(fresh);
            Files.move(fresh, aside, StandardCopyOption.ATOMIC_MOVE);
            FileTree.forceEntry(aside);
            FileTree.delete(aside);
            throw e;
        }
    }

    /** Lets go of a database that may be open in part, and of its lock. */
    private static void forget(Location location) {
        StoreConnection.internalExpel(location, true);
        EmbeddedStore.release(StoreConnection.lockForLocation(location));
    }

    /** A name under which a generation does not count, and is removed when the store is next opened. */
    private static Path aside(Path generation) {
        return generation.resolveSibling(generation.getFileName() + "-tmp");
    }

    /** Closes and deletes a database in which nobody reads any more. The store no longer needs it, so no failure is passed on. */
    private static void remove(DatasetGraphTDB database) {
        try {
            StoreConnection.release(database.getLocation());
            FileTree.delete(folder(database));
        } catch (IOException | RuntimeIOException | UncheckedIOException e) {
            LOG.warn(
                    "{} cannot be deleted now and will be when the store is next opened: {}",
                    folder(database),
                    e.toString());
        }
    }

    private static DatasetGraphTDB connect(Path folder) {
        return StoreConnection.connectCreate(Location.create(folder)).getDatasetGraphTDB();
    }

    /** Data-0001 → Data-0002, or the next name that can be used. */
    private static Path successor(Path folder) {
        String name = folder.getFileName().toString();
        int dash = name.lastIndexOf('-') + 1;
        int number = Integer.parseInt(name.substring(dash));
        Path next;
        do {
            number++;
            next = folder.resolveSibling(name.substring(0, dash) + String.format(Locale.ROOT, "%04d", number));
        } while (FAILED.contains(next));
        return next;
    }
}
