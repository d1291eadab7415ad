// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.load.Loader;
import org.dateline.store.AbandonedFile;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that a process left behind because it was killed while it wrote them. Their names have the number of the process. */
public final class LeftoverFiles {
    /** Beside a text that is written atomically. */
    private static final Pattern TEXT = Pattern.compile("[.][0-9a-f]{64}[.]txt[.](\\d+)[.]tmp");

    /** Bodies of requests. The folder for temporary files is that of all programs, so nothing else is looked at there. */
    private static final Pattern BODY = Pattern.compile("dateline-upload-(\\d+)-.*[.]tmp");

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverFiles.class);

    private LeftoverFiles() {}

    /**
     * Removes what killed processes left of bodies of requests, of texts of articles, and of a load into the store. What a living process
     * writes stays. Where something cannot be removed, that is logged only.
     */
    public static void remove(EmbeddedStore store) {
        try {
            removeBodies(Path.of(System.getProperty("java.io.tmpdir")));
            removeTexts(store.directory().resolve("articles"));
            Loader.removeRemains(store.directory());
        } catch (IOException | UncheckedIOException | StoreException e) {
            LOG.warn("Leftover files cannot be removed: {}", e.toString());
        }
    }

    /** Removes bodies of requests in a folder. */
    static void removeBodies(Path folder) throws IOException {
        remove(folder, 1, BODY);
    }

    /** Removes unfinished texts in the folders of a folder. */
    static void removeTexts(Path folder) throws IOException {
        remove(folder, 2, TEXT);
    }

    private static void remove(Path folder, int depth, Pattern names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> files = Files.find(folder, depth, (file, attributes) -> attributes.isRegularFile())) {
            leftovers = files.filter(file -> AbandonedFile.is(file, names)).toList();
        }
        for (Path file : leftovers) {
            Files.deleteIfExists(file);
            LOG.info("Removed {}, which a killed process left behind", file);
        }
    }
}
