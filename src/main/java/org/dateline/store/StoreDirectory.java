// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the directory of a store before TDB2 writes anything there. */
final class StoreDirectory {
    /** One generation of the database; compaction creates the next. */
    private static final Pattern GENERATION = Pattern.compile("Data-\\d+");
    /** The files that TDB2 creates before the first generation exists. */
    private static final Pattern FIRST_FILES = Pattern.compile("tdb\\.lock|Data-\\d+-tmp");

    /** TDB2 creates this file first. */
    private static final String LOCK = "tdb.lock";

    private StoreDirectory() {}

    /** Whether TDB2 has begun to create a database in a directory. */
    static boolean isStore(Path directory) {
        return Files.exists(directory.resolve(LOCK));
    }

    /** Creates the directory if it is missing; rejects one that holds other files or cannot be written. */
    static void prepare(Path directory) {
        requireNoFile(directory);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw StoreException.failed("the directory " + directory + " for the store cannot be created", e);
        }
        requireWritable(directory);
        if (!holdsStore(directory)) {
            list(directory).stream()
                    .filter(name -> !FIRST_FILES.matcher(name).matches())
                    .findFirst()
                    .ifPresent(otherFile -> {
                        throw new StoreException(notAStore(directory, otherFile));
                    });
        }
    }

    /** Rejects a directory that holds no store. */
    static void requireStore(Path directory) {
        requireNoFile(directory);
        if (!Files.isDirectory(directory) || !holdsStore(directory)) {
            throw new StoreException(
                    "no store in " + directory
                            + ". `dateline load FILE --store DIR` creates one; `dateline serve --demo` creates one with demo data");
        }
        requireWritable(directory);
    }

    /** The directory with symbolic links resolved, so that a store has only one path. */
    static Path realPath(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw StoreException.failed("the store " + directory + " cannot be opened", e);
        }
    }

    /**
     * Deletes all generations of a database but one: what a compaction leaves behind that was interrupted between its last steps. The
     * caller holds the lock of the store.
     */
    static void removeOtherGenerations(Path kept) {
        for (String name : list(kept.resolveSibling("."))) {
            if (GENERATION.matcher(name).matches() && !kept.endsWith(name)) {
                try {
                    FileTree.delete(kept.resolveSibling(name));
                } catch (IOException e) {
                    throw StoreException.failed(
                            "the replaced database " + kept.resolveSibling(name) + " cannot be deleted", e);
                }
            }
        }
    }

    /** The folder of the database that counts: that with the highest number. Empty where the store is not made yet. */
    static Optional<Path> currentGeneration(Path directory) {
        return list(directory).stream()
                .filter(name -> GENERATION.matcher(name).matches())
                .max(Comparator.comparingInt(name -> Integer.parseInt(name.substring(name.indexOf('-') + 1))))
                .map(directory::resolve);
    }

    private static boolean holdsStore(Path directory) {
        return list(directory).stream()
                .anyMatch(name -> GENERATION.matcher(name).matches());
    }

    private static void requireNoFile(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new StoreException(directory + " is a file. Give --store a directory");
        }
    }

    private static void requireWritable(Path directory) {
        if (!Files.isWritable(directory)) {
            throw new StoreException(
                    "the store " + directory
                            + " is not writable, and even reading needs a lock file. Change the permissions or name another directory");
        }
    }

    private static String notAStore(Path directory, String otherFile) {
        String what = otherFile.endsWith(".dat") || otherFile.endsWith(".idn")
                ? " seems to be a TDB1 database, which is not supported (export it as N-Quads and load that file)"
                : " is not a store: it holds other files, such as " + otherFile;
        return directory + what + ". Name a new or empty directory";
    }

    private static List<String> list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw StoreException.failed("the directory " + directory + " cannot be read", e);
        }
    }
}
