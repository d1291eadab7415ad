package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be found where a store is to be opened, looked at before TDB2 writes anything there. */
final class StoreDirectory {
    /** One generation of the database; compaction makes the next. */
    private static final Pattern GENERATION = Pattern.compile("Data-\\d+");
    /** What TDB2 leaves in a directory before the first generation is there. */
    private static final Pattern FIRST_TRACES = Pattern.compile("tdb\\.lock|Data-\\d+-tmp");

    /** TDB2 creates this file first. */
    private static final String LOCK = "tdb.lock";

    private StoreDirectory() {}

    /** Whether TDB2 has begun to create a database in a directory. */
    static boolean isStore(Path directory) {
        return Files.exists(directory.resolve(LOCK));
    }

    /** Makes the directory where it is missing; refuses one that holds something else or cannot be written. */
    static void prepare(Path directory) {
        requireNoFile(directory);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw StoreException.failed("the directory " + directory + " for the store cannot be made", e);
        }
        requireWritable(directory);
        if (!holdsStore(directory)) {
            list(directory).stream()
                    .filter(name -> !FIRST_TRACES.matcher(name).matches())
                    .findFirst()
                    .ifPresent(stranger -> {
                        throw new StoreException(notAStore(directory, stranger));
                    });
        }
    }

    /** Refuses a directory that holds no store. */
    static void requireStore(Path directory) {
        requireNoFile(directory);
        if (!Files.isDirectory(directory) || !holdsStore(directory)) {
            throw new StoreException(
                    "there is no store in " + directory
                            + ": `dateline load FILE --store DIR` makes one, `dateline serve --demo` one with the demonstration data");
        }
        requireWritable(directory);
    }

    /** The directory without symbolic links, so that one store has one name. */
    static Path realPath(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw StoreException.failed("the store " + directory + " cannot be opened", e);
        }
    }

    /** The length of all files below a directory, in bytes. */
    static long size(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw StoreException.failed("the size of " + directory + " cannot be told", e);
        }
    }

    private static boolean holdsStore(Path directory) {
        return list(directory).stream()
                .anyMatch(name -> GENERATION.matcher(name).matches());
    }

    private static void requireNoFile(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new StoreException(directory + " is a file: --store names a directory");
        }
    }

    private static void requireWritable(Path directory) {
        if (!Files.isWritable(directory)) {
            throw new StoreException(
                    "the store " + directory
                            + " cannot be written: even reading takes TDB2's lock file; mend the permissions or name another directory");
        }
    }

    private static String notAStore(Path directory, String stranger) {
        String what = stranger.endsWith(".dat") || stranger.endsWith(".idn")
                ? " looks like a database of TDB1, which is not supported (dump it there, load the dump here)"
                : " is not a store: other files are there, such as " + stranger;
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
