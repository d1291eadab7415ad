// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
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
            DatasetGraphTDB source = dataset.database();
            Path old = folder(source);
            long before = DatabaseFiles.used(old);
            dataset.requireRoomToCopy(before);
            Path fresh = copy(source, successor(old), copier);
            long after = DatabaseFiles.used(fresh);
            DatabaseFiles.record(fresh, after);
            dataset.replaceBy(FaithfulLiteralTables.over(connect(fresh)), Compactor::remove);
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

    private static Path copy(DatasetGraphTDB source, Path target, BiConsumer<DatasetGraphTDB, DatasetGraphTDB> copier)
            throws IOException {
        Path aside = target.resolveSibling(target.getFileName() + "-tmp");
        try (UnfinishedPath unfinished = UnfinishedPath.of(aside)) {
            Files.createDirectory(aside);
            copyInto(source, aside, copier);
            FileTree.force(aside);
            UnfinishedPath.finish(() -> {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
                unfinished.keep();
            });
            FileTree.forceEntry(target);
            return target;
        }
    }

    private static void copyInto(
            DatasetGraphTDB source, Path folder, BiConsumer<DatasetGraphTDB, DatasetGraphTDB> copier) {
        Location location = Location.create(folder);
        try {
            copier.accept(source, FaithfulLiteralTables.over(connect(folder)));
            StoreConnection.release(location);
        } catch (RuntimeException | InternalError e) {
            StoreConnection.internalExpel(location, true);
            throw e;
        }
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

    /** Data-0001 → Data-0002. */
    private static Path successor(Path folder) {
        String name = folder.getFileName().toString();
        int dash = name.lastIndexOf('-') + 1;
        int number = Integer.parseInt(name.substring(dash)) + 1;
        return folder.resolveSibling(name.substring(0, dash) + String.format(Locale.ROOT, "%04d", number));
    }
}
