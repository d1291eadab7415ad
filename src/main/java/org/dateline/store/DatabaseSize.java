// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * How much of the disk one generation of a database uses. The lengths of its files do not say: TDB2 maps them into memory in parts of
 * 8 MiB, so that even an empty database has 190 MB of them, nearly all without blocks on the disk.
 *
 * <p>The state of each B+ tree says up to which block it was written: a file {@code NAME.bpt} holds three 8-byte numbers, the root, the
 * number of blocks with inner nodes and the number of blocks with records ({@code BPTStateMgr}). A write copies what it changes to new
 * blocks, and a block is never used again before a compaction. Nodes are in {@code .obj} files of their own length.
 */
final class DatabaseSize {
    /** Written in a generation when it is made: the bytes that it used then. */
    private static final String RECORD = "compacted-bytes";

    private DatabaseSize() {}

    /**
     * The bytes that a generation uses, at most one block per tree more than it needs.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    static long used(Path generation) {
        try {
            long bytes = 0;
            for (Path file : list(generation)) {
                String name = file.getFileName().toString();
                if (name.endsWith(".bpt")) {
                    bytes += blocks(file) * SystemTDB.BlockSize;
                } else if (name.endsWith(".obj")) {
                    bytes += Files.size(file);
                }
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes that a generation used when it had no deleted data. Where that was not recorded, what it uses now, which is then recorded.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    static long whenCompacted(Path generation) {
        Path file = generation.resolve(RECORD);
        try {
            if (Files.exists(file)) {
                String text = Files.readString(file).strip();
                if (text.matches("\\d{1,18}")) {
                    return Long.parseLong(text);
                }
            }
            long now = used(generation);
            record(generation, now);
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records the bytes that a generation uses without deleted data. */
    static void record(Path generation, long bytes) throws IOException {
        Files.writeString(generation.resolve(RECORD), Long.toString(bytes));
    }

    private static long blocks(Path state) throws IOException {
        byte[] bytes = Files.readAllBytes(state);
        if (bytes.length < 3 * Long.BYTES) {
            return 0; // a tree without any commit
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        return numbers.getLong(Long.BYTES) + numbers.getLong(2 * Long.BYTES);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
