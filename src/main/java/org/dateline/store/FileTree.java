// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory with everything below it. */
public final class FileTree {
    private FileTree() {}

    /**
     * The length of all files below a directory, in bytes.
     *
     * @throws IOException if the directory cannot be read
     */
    static long size(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    /**
     * Deletes a directory and everything below it. Symbolic links are deleted, not followed. Does nothing if the path is missing.
     *
     * @throws IOException if a file cannot be deleted; others may be gone already
     */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Forces all files below a directory to the disk, and the directories that hold their names.
     *
     * @throws IOException if one cannot be
     */
    public static void force(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                force(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
            }
        }
    }

    /**
     * Forces the name of a file or folder to the disk, after it was renamed or created: that is an entry of its directory.
     *
     * @throws IOException if it cannot be
     */
    public static void forceEntry(Path path) throws IOException {
        force(path.resolveSibling("."), StandardOpenOption.READ);
    }

    private static void force(Path path, OpenOption access) throws IOException {
        try (FileChannel opened = FileChannel.open(path, access)) {
            opened.force(true);
        }
    }
}
