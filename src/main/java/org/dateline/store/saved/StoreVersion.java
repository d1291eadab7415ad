// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.model.Sha256;
import org.dateline.store.EmbeddedStore;

/**
 * Which content a store has, without reading it: two stores with the same version have the same statements. A commit by any program
 * changes it, a compaction too; to open, to read and to close does not.
 *
 * <p>It is made of the files that TDB2 writes with each commit: of each B+ tree the root and how far its blocks reach ({@code .bpt}), and
 * how far the terms reach ({@code .bdf}). Within one generation of the database no commit reuses the blocks of an earlier one, so that
 * these numbers never come again. Another database could have the same ones in a folder of the same name: one with other dates in as many
 * statements has. So the second belongs to it in which the {@code .bdf} files were written, which an aborted write leaves alone. A copy
 * that does not keep the times of files has another version.
 *
 * @param digest of all that, in hexadecimal
 */
record StoreVersion(String digest) {
    private static final String TREE = ".bpt";
    private static final String TERMS = ".bdf";

    /**
     * The version of an open store, to be asked while nobody writes. Reads some small files.
     *
     * @return empty where a commit is not yet in its place
     * @throws UncheckedIOException if a file cannot be read
     */
    static Optional<StoreVersion> of(EmbeddedStore store) {
        try {
            return of(store.generation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<StoreVersion> of(Path generation) throws IOException {
        Path journal = generation.resolve("journal.jrnl");
        if (Files.exists(journal) && Files.size(journal) > 0) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder(generation.getFileName().toString());
        for (Path file : states(generation)) {
            all.append('\n').append(file.getFileName()).append(' ').append(Sha256.hex(Files.readAllBytes(file)));
            if (file.toString().endsWith(TERMS)) {
                all.append(' ').append(Files.getLastModifiedTime(file).to(TimeUnit.SECONDS));
            }
        }
        return Optional.of(new StoreVersion(Sha256.hex(all.toString())));
    }

    private static List<Path> states(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            return files.filter(file ->
                            file.toString().endsWith(TREE) || file.toString().endsWith(TERMS))
                    .sorted()
                    .toList();
        }
    }
}
