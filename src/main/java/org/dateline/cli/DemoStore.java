// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.cli.progress.ProgressDisplay;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.load.RdfInputs;
import org.dateline.model.Sha256;
import org.dateline.rdf.BundledFiles;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.FileTree;
import org.dateline.store.StoreException;

/** The store of {@code --demo}: it holds the data bundled with the program, and is rebuilt when these have changed. */
final class DemoStore {
    private final Path directory;
    private final Path digestFile;
    private final PrintWriter err;

    /**
     * Creates a demo store.
     *
     * @param err receives the progress of loading the demo data
     */
    DemoStore(Path directory, PrintWriter err) {
        this.err = err;
        this.directory = directory.toAbsolutePath();
        this.digestFile = this.directory.resolveSibling(directory.getFileName() + ".sha256");
    }

    /**
     * Makes sure that the store exists and holds the data of this version.
     *
     * @param ours true for the demo's own store, which may be rebuilt; false for a store that the user named
     * @throws StoreException if a store that the user named holds other data
     */
    void prepare(boolean ours) {
        String wanted = digest();
        try {
            if (Files.isDirectory(directory)
                    && Files.exists(digestFile)
                    && wanted.equals(Files.readString(digestFile))) {
                return;
            }
            if (!ours && Files.isDirectory(directory) && !isEmpty()) {
                throw new StoreException("the store " + directory
                        + " does not hold the demo data of this version. Give --demo a new or empty directory");
            }
            remove();
            load();
            Files.writeString(digestFile, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void load() {
        err.println("loading the demo data into " + directory + ", once; this takes up to a minute");
        err.flush();
        LoadReport report = new Loader(LoadOptions.DEFAULT, ProgressDisplay.of("loading the demo data", err))
                .loadIntoDirectory(
                        directory, files().stream().map(RdfInputs::bundled).toList());
        if (report.hasErrors()) {
            throw new IllegalStateException("the demo data could not be loaded into " + directory);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private static List<String> files() {
        return BundledFiles.list("data").stream()
                .filter(name -> name.endsWith(".ttl") || name.endsWith(".trig"))
                .sorted()
                .toList();
    }

    /** Removes the store. Opening it first fails if another process has it open. */
    private void remove() throws IOException {
        if (!Files.isDirectory(directory) || isEmpty()) {
            return;
        }
        EmbeddedStore.open(directory).close();
        FileTree.delete(directory);
    }

    private static String digest() {
        try {
            MessageDigest sha = Sha256.start();
            for (String file : files()) {
                try (InputStream in =
                        new DigestInputStream(BundledFiles.get(file).openStream(), sha)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
