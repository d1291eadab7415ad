package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes a database anew without what deletions and old versions left behind, and puts it in place of the old one.
 *
 * <p>TDB2's own compaction copies through its own node table, which would undo {@link FaithfulNodeTable} for what it keeps
 * as text, and leaves the container with a database without it. Here both sides of the copy have it. The order of the steps
 * is TDB2's, so that a crash at any moment leaves a store that opens: a folder {@code Data-NNNN-tmp} is swept away by the
 * next opening, and of several {@code Data-NNNN} the highest number counts.
 */
final class Compactor {
    private Compactor() {}

    /** Compacts; transactions of other threads wait until it is done. Must not be called within a transaction. */
    static void run(DatasetGraph container) {
        DatasetGraphSwitchable switchable = TDBInternal.getDatabaseContainer(container);
        switchable.startExclusiveMode();
        try {
            Location old = TDBInternal.requireStorage(switchable).getLocation();
            Path fresh = copy(TDBInternal.requireStorage(switchable), successor(Path.of(old.getDirectoryPath())));
            switchable.set(FaithfulLiteralTables.over(connect(fresh)));
            StoreConnection.release(old);
            delete(Path.of(old.getDirectoryPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            switchable.finishExclusiveMode();
        }
    }

    private static Path copy(DatasetGraphTDB source, Path target) throws IOException {
        Path unfinished = Files.createDirectory(target.resolveSibling(target.getFileName() + "-tmp"));
        try {
            CopyDSG.copy(source, FaithfulLiteralTables.over(connect(unfinished)));
            StoreConnection.release(Location.create(unfinished));
            return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            StoreConnection.internalExpel(Location.create(unfinished), true);
            delete(unfinished);
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

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
