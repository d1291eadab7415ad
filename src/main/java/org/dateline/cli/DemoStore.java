package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.input.InputLister;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.model.Sha256;
import org.dateline.rdf.BundledFiles;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreException;

/** The store of {@code --demo}: holds the data that ship with the program, and is made anew when those have changed. */
final class DemoStore {
    private final Path directory;
    private final Path stamp;

    DemoStore(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.stamp = this.directory.resolveSibling(directory.getFileName() + ".sha256");
    }

    /**
     * Makes sure that the store is there and holds the data of this version.
     *
     * @param ours whether the store is the demo's own, and so may be made anew; a store that the user named is not touched
     * @throws StoreException where a store that the user named holds something else
     */
    void prepare(boolean ours) {
        String wanted = digest();
        try {
            if (Files.isDirectory(directory) && Files.exists(stamp) && wanted.equals(Files.readString(stamp))) {
                return;
            }
            if (!ours && Files.isDirectory(directory) && !isEmpty()) {
                throw new StoreException("the store " + directory
                        + " is not of this version's demo data: --demo needs a fresh directory");
            }
            remove();
            load();
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void load() {
        LoadReport report = new Loader(LoadOptions.DEFAULT, LoadProgress.NONE)
                .into(directory, files().stream().map(InputLister::bundled).toList());
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

    /** Only a store that nobody has open is removed: opening it tells. */
    private void remove() throws IOException {
        if (!Files.isDirectory(directory) || isEmpty()) {
            return;
        }
        EmbeddedStore.open(directory).close();
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String digest() {
        try {
            MessageDigest sha = Sha256.start();
            for (String file : files()) {
                try (InputStream in =
                        new DigestInputStream(BundledFiles.get(file).openStream(), sha)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
