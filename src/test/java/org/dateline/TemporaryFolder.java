package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary directories for extensions and fixtures, which cannot use JUnit's {@code @TempDir}. */
public final class TemporaryFolder {
    private TemporaryFolder() {}

    /**
     * Creates a directory that the caller deletes.
     *
     * @throws UncheckedIOException if the directory cannot be created
     */
    public static Path create(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes a directory with its contents; an absent directory is no failure. A file that cannot be deleted, for example because a
     * browser that is shutting down still writes to it, is left to the end of the virtual machine.
     *
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static void delete(Path folder) {
        for (Path path : contents(folder)) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                path.toFile().deleteOnExit();
            }
        }
    }

    /** The contents, deepest first. */
    private static List<Path> contents(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
