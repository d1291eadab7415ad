// SPDX-License-Identifier: Apache-2.0
package org.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * One input: a file, an upload, a bundled resource or standard input.
 *
 * @param name the name that messages use; {@value #STANDARD_INPUT} for standard input
 * @param file the file on disk; empty where the bytes come from elsewhere
 * @param size the stored length in bytes, compressed or not; 0 if unknown
 * @param source opens the stored bytes
 */
public record Input(String name, Optional<Path> file, long size, Source source) {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** An input that is not a file, of unknown length. */
    public static Input of(String name, Source source) {
        return of(name, 0, source);
    }

    /**
     * An input that is not a file.
     *
     * @param size the stored length in bytes; 0 if unknown
     */
    public static Input of(String name, long size, Source source) {
        return new Input(name, Optional.empty(), size, source);
    }

    /**
     * A file.
     *
     * @throws IOException if its length cannot be read
     */
    public static Input ofFile(Path file) throws IOException {
        return new Input(file.toString(), Optional.of(file), Files.size(file), () -> Files.newInputStream(file));
    }

    /**
     * Opens the decompressed bytes.
     *
     * @throws org.dateline.issue.DamagedInputException if they cannot be decompressed
     */
    public InputStream open() throws IOException {
        return open(bytes -> {});
    }

    /**
     * Opens the decompressed bytes.
     *
     * @param progress receives the number of stored bytes read so far
     * @throws org.dateline.issue.DamagedInputException if they cannot be decompressed
     */
    public InputStream open(LongConsumer progress) throws IOException {
        return Decompressor.open(name, source.open(), progress);
    }

    /** Opens the stored bytes. */
    @FunctionalInterface
    public interface Source {
        /** Opens a new stream from the beginning; the caller closes it. */
        InputStream open() throws IOException;
    }
}
