// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of articles, stored beside the graph in {@code articles/ab/abcd….txt} in the store's directory. The file name is the SHA-256
 * of the text's UTF-8 bytes, the {@code dl:textDigest} of the graph. Texts are written atomically and never changed. Safe for use by
 * several threads and processes.
 */
public final class ArticleTextStore {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleTextStore.class);
    private static final String FOLDER = "articles";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    private ArticleTextStore(Path folder) {
        this.folder = folder;
    }

    /** The text store of a store; it may be empty. */
    public static ArticleTextStore of(EmbeddedStore store) {
        return new ArticleTextStore(store.directory().resolve(FOLDER));
    }

    /**
     * Stores a text.
     *
     * @param digest the SHA-256 of its UTF-8 bytes in 64 lower-case hexadecimal digits
     * @param text in Unicode NFC with LF line ends; offsets refer to this form
     * @return whether it was not there before
     * @throws StoreException if it cannot be written
     */
    public boolean keep(String digest, String text) {
        Path file = file(digest);
        if (Files.exists(file)) {
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw StoreException.failed("the folder " + file.getParent() + " for articles cannot be created", e);
        }
        OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return true;
    }

    /** Deletes texts that no committed fact names, as far as that is possible. */
    void discard(List<String> digests) {
        for (String digest : digests) {
            try {
                Files.deleteIfExists(file(digest));
            } catch (IOException e) {
                LOG.warn("{} cannot be deleted: {}", file(digest), e.toString());
            }
        }
    }

    /** The text with a digest, if it is stored. */
    public Optional<String> find(String digest) {
        if (!isDigest(digest)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file(digest)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StoreException.failed("the text " + file(digest) + " cannot be read", e);
        }
    }

    /** The digests of all stored texts, sorted. */
    public List<String> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("[.]txt$", ""))
                    .filter(ArticleTextStore::isDigest)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw StoreException.failed("the folder " + folder + " cannot be read", e);
        }
    }

    /** Whether a string has the form of a digest. */
    static boolean isDigest(String digest) {
        return DIGEST.matcher(digest).matches();
    }

    private Path file(String digest) {
        if (!isDigest(digest)) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + digest);
        }
        return folder.resolve(digest.substring(0, 2)).resolve(digest + ".txt");
    }
}
