// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.issue.ArchiveIssue;
import org.dateline.issue.InputException;
import org.dateline.issue.SourcePosition;
import org.dateline.model.Sha256;

/** The article texts of a store in a zip file beside a backup of the graph, with one entry {@code DIGEST.txt} for each. */
public final class TextArchive {
    /** The maximum length of a text. */
    private static final int MAX_BYTES = 64 << 20;

    private TextArchive() {}

    /** The path of the archive that belongs to a backup: {@code x.articles.zip} for {@code x.nq.gz}. */
    public static Path beside(Path backup) {
        String name = backup.getFileName().toString().replaceFirst("([.]nq)?([.]gz)?$", "");
        return backup.resolveSibling(name + ".articles.zip");
    }

    /**
     * Writes the texts of a store atomically beside a backup; writes no file if there are no texts. An archive of which each text is in
     * the store, too, is replaced: a backup that was killed before it wrote the graph leaves one, and nothing is lost.
     *
     * @return the number of texts
     * @throws StoreException if the file exists and holds anything else, or cannot be written
     */
    static int write(ArticleTextStore texts, Path backup) {
        List<String> digests = texts.list();
        Path file = beside(backup);
        if (digests.isEmpty()) {
            return 0;
        }
        if (Files.exists(file) && !isPartOf(file, Set.copyOf(digests))) {
            throw new StoreException(file + " exists already, and a backup overwrites no file. Give another file name");
        }
        OutputFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (String digest : digests) {
                zip.putNextEntry(new ZipEntry(digest + ".txt"));
                zip.write(texts.find(digest).orElse("").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
        });
        return digests.size();
    }

    private static boolean isPartOf(Path file, Set<String> digests) {
        Set<String> others = new HashSet<>();
        try {
            int unused = read(file, (digest, text) -> others.add(digest));
        } catch (InputException e) {
            return false;
        }
        // An empty zip file reads like a file that is none.
        return !others.isEmpty() && digests.containsAll(others);
    }

    /**
     * Checks the texts beside a backup, if there are any.
     *
     * @return their number
     * @throws InputException if they are damaged
     */
    static int check(Path backup) {
        return read(beside(backup), (digest, text) -> {});
    }

    /**
     * Restores the texts beside a backup into a store.
     *
     * @param added receives the digest of each text that was not there before, as soon as it is there
     * @throws InputException if they are damaged
     */
    static void restore(ArticleTextStore texts, Path backup, List<String> added) {
        int unused = read(beside(backup), (digest, text) -> {
            if (texts.keep(digest, text)) {
                added.add(digest);
            }
        });
    }

    private static int read(Path file, BiConsumer<String, String> consumer) {
        if (!Files.exists(file)) {
            return 0;
        }
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MAX_BYTES);
                String digest = Sha256.hex(bytes);
                if (!entry.getName().equals(digest + ".txt")) {
                    throw damaged(file, entry.getName() + " does not match the digest in its name");
                }
                consumer.accept(digest, new String(bytes, StandardCharsets.UTF_8));
                count++;
            }
        } catch (ZipException | EOFException e) {
            throw damaged(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw StoreException.failed(file + " cannot be read", e);
        }
        return count;
    }

    private static InputException damaged(Path file, String what) {
        return new InputException(List.of(
                new ArchiveIssue(SourcePosition.of(file.toString()), "the texts of the backup are damaged: " + what)));
    }
}
