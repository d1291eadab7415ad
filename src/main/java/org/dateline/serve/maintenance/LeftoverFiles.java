// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.load.Loader;
import org.dateline.store.AbandonedFile;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that a process left behind because it was killed while it wrote them. Their names have the number of the process. */
public final class LeftoverFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LeftoverFiles.class);

    private LeftoverFiles() {}

    /**
     * Removes what killed processes left of bodies of requests, of texts of articles, and of a load into the store. What a living process
     * writes stays. Where something cannot be removed, that is logged only.
     */
    public static void remove(EmbeddedStore store) {
        try {
            remove(Path.of(System.getProperty("java.io.tmpdir")), 1);
            remove(store.directory().resolve("articles"), 2);
            Loader.removeRemains(store.directory());
        } catch (IOException | UncheckedIOException | StoreException e) {
            LOG.warn("Leftover files cannot be removed: {}", e.toString());
        }
    }

    static void remove(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> files = Files.find(folder, depth, (file, attributes) -> attributes.isRegularFile())) {
            leftovers = files.filter(AbandonedFile::is).toList();
        }
        for (Path file : leftovers) {
            Files.deleteIfExists(file);
            LOG.info("Removed {}, which a killed process left behind", file);
        }
    }
}
