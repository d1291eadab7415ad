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
 * Writes a file that appears whole or not at all: under another name first, which is forced to the disk and then renamed.
 * What is no regular file, such as a pipe or a device, is written directly.
 */
public final class OutputFile {
    private OutputFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, in place of one of that name if there is one.
     *
     * @throws StoreException where it cannot be written; a file that was there before is then as it was
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
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        // The new name lives in the folder, which has to reach the disk as well.
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Only the file's own failures become a {@link StoreException}; those of the content pass as they are. */
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
