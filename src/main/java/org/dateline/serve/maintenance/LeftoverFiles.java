// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.load.Loader;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that a process left behind because it was killed while it wrote them. Their names have the number of the process. */
public final class LeftoverFiles {
    /** {@code .NAME.PID.tmp} beside a file that is written atomically, and bodies of requests in the folder for temporary files. */
    private static final Pattern NAME = Pattern.compile("[.].+[.](\\d+)[.]tmp|dateline-upload-(\\d+)-.*[.]tmp");

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
            leftovers = files.filter(LeftoverFiles::isLeftover).toList();
        }
        for (Path file : leftovers) {
            Files.deleteIfExists(file);
            LOG.info("Removed {}, which a killed process left behind", file);
        }
    }

    private static boolean isLeftover(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        String number = name.group(1) == null ? name.group(2) : name.group(1);
        if (number.length() > 18) {
            return false;
        }
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> writer = ProcessHandle.of(Long.parseLong(number));
        // In a container each process may have the same number: what is older than this process is not its own.
        return writer.isEmpty() || (writer.get().equals(self) && isOlder(file, self));
    }

    private static boolean isOlder(Path file, ProcessHandle self) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return self.info().startInstant().filter(written::isBefore).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
