// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file atomically: first under a temporary name, which is forced to the disk and then renamed. A pipe or device is written
 * directly.
 */
public final class OutputFile {
    private OutputFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes the content; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, and replaces an existing one.
     *
     * @throws StoreException if it cannot be written; an existing file is then unchanged
     */
    public static void write(Path file, Content content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    content.writeTo(out);
                }
            } else {
                writeWhole(file.toAbsolutePath(), content);
            }
        } catch (IOException | RuntimeException e) {
            throw translate(file, e);
        }
    }

    private static void writeWhole(Path file, Content content) throws IOException {
        Path aside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try (UnfinishedPath unfinished = UnfinishedPath.of(aside)) {
            try (FileChannel channel = FileChannel.open(
                            aside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            UnfinishedPath.finish(() -> {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                unfinished.keep();
            });
        }
        // The new name is an entry of the directory, which must reach the disk, too.
        FileTree.forceEntry(file);
    }

    /** Only errors of the file become a {@link StoreException}; those of the content are passed on. */
    private static RuntimeException translate(Path file, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return StoreException.failed(file + " cannot be written", failure);
            }
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : StoreException.failed(file + " cannot be written", failure);
    }
}
