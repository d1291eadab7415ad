// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Copies a database without the space of deleted data and old versions, and replaces the old one by the copy.
 *
 * <p>TDB2's own compaction copies through its own node table. That would bypass {@link FaithfulNodeTable}, and leave the container
 * with a database without it. Here both sides of the copy use it. The order of the steps
 * is TDB2's, so that a crash at any moment leaves a store that opens: a folder {@code Data-NNNN-tmp} is removed when the
 * store is next opened, and of several {@code Data-NNNN} the highest number counts.
 */
final class Compactor {
    private Compactor() {}

    /** Compacts; transactions of other threads wait until it has finished. Must not be called within a transaction. */
    static void run(DatasetGraph container) {
        DatasetGraphSwitchable switchable = TDBInternal.getDatabaseContainer(container);
        switchable.startExclusiveMode();
        try {
            Location old = TDBInternal.requireStorage(switchable).getLocation();
            Path fresh = copy(TDBInternal.requireStorage(switchable), successor(Path.of(old.getDirectoryPath())));
            switchable.set(FaithfulLiteralTables.over(connect(fresh)));
            StoreConnection.release(old);
            FileTree.delete(Path.of(old.getDirectoryPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            switchable.finishExclusiveMode();
        }
    }

    private static Path copy(DatasetGraphTDB source, Path target) throws IOException {
        Path aside = target.resolveSibling(target.getFileName() + "-tmp");
        try (UnfinishedPath unfinished = UnfinishedPath.of(aside)) {
            Files.createDirectory(aside);
            copyInto(source, aside);
            UnfinishedPath.finish(() -> {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
                unfinished.keep();
            });
            return target;
        }
    }

    private static void copyInto(DatasetGraphTDB source, Path folder) {
        Location location = Location.create(folder);
        try {
            CopyDSG.copy(source, FaithfulLiteralTables.over(connect(folder)));
            StoreConnection.release(location);
        } catch (RuntimeException e) {
            StoreConnection.internalExpel(location, true);
            throw e;
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
