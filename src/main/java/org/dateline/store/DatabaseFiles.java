// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The files of one generation of a database: how much of the disk they use, and whether they are as long as they must be. Their lengths
 * do not say what they use: TDB2 maps them into memory in parts of 8 MiB, so that even an empty database has 190 MB of them, nearly all
 * without blocks on the disk.
 *
 * <p>The state of each B+ tree says up to which block it was written: a file {@code NAME.bpt} holds three 8-byte numbers, the root, the
 * number of blocks with inner nodes and the number of blocks with records ({@code BPTStateMgr}). A write copies what it changes to new
 * blocks, and a block is never used again before a compaction. Nodes are in {@code .obj} files of their own length; a file
 * {@code NAME-data.bdf} begins with the number of bytes that are committed there.
 */
final class DatabaseFiles {
    /** Written in a generation when it is made: the bytes that it used then. */
    private static final String RECORD = "compacted-bytes";

    private static final int INNER = 1;
    private static final int RECORDS = 2;
    private static final List<String> TREES =
            List.of("SPO", "POS", "OSP", "GSPO", "GPOS", "GOSP", "POSG", "OSPG", "SPOG", "nodes", "prefixes", "GPU");

    private DatabaseFiles() {}

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
                    bytes += (number(file, INNER) + number(file, RECORDS)) * SystemTDB.BlockSize;
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

    /**
     * Checks that each file is as long as the state of its tree says. TDB2 would make a missing file anew, and read zeros from a short one.
     * The caller holds the lock of the store.
     *
     * @throws DamagedStoreException if one is missing or too short
     * @throws UncheckedIOException if a file cannot be read
     */
    static void requireWhole(Path directory, Path generation) {
        List<String> faults = faults(generation);
        if (!faults.isEmpty()) {
            throw new DamagedStoreException("the store " + directory + " is damaged: " + faults.get(0)
                    + ". Restore a backup: `dateline restore FILE --store NEW`");
        }
    }

    /** What is wrong with the lengths of the files, one sentence for each that is missing or too short. */
    static List<String> faults(Path generation) {
        List<String> faults = new ArrayList<>();
        try {
            for (Path file : list(generation)) {
                String name = file.getFileName().toString();
                if (name.endsWith(".bpt")) {
                    String tree = name.substring(0, name.length() - ".bpt".length());
                    check(generation.resolve(tree + ".idn"), number(file, INNER) * SystemTDB.BlockSize, faults);
                    check(generation.resolve(tree + ".dat"), number(file, RECORDS) * SystemTDB.BlockSize, faults);
                } else if (name.endsWith(".bdf")) {
                    check(generation.resolve(name.replace(".bdf", ".obj")), number(file, 0), faults);
                }
            }
            for (String tree : TREES) {
                if (Files.exists(generation.resolve(tree + ".dat"))) {
                    check(generation.resolve(tree + ".bpt"), 1, faults);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static void check(Path file, long length, List<String> faults) throws IOException {
        if (length == 0) {
            return;
        }
        if (!Files.exists(file)) {
            faults.add(file.getFileName() + " is missing");
        } else if (Files.size(file) < length) {
            faults.add(
                    "%s has %,d bytes instead of at least %,d".formatted(file.getFileName(), Files.size(file), length));
        }
    }

    /** One of the numbers of a state file; 0 for a state without any commit. */
    private static long number(Path state, int index) throws IOException {
        byte[] bytes = Files.readAllBytes(state);
        return bytes.length < (index + 1) * Long.BYTES
                ? 0
                : ByteBuffer.wrap(bytes).getLong(index * Long.BYTES);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
