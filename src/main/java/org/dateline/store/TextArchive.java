package org.dateline.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.issue.ArchiveIssue;
import org.dateline.issue.InputException;
import org.dateline.issue.SourcePosition;
import org.dateline.model.Sha256;

/** The kept texts of articles as one zip file beside a backup of the graph: {@code DIGEST.txt} for each. */
public final class TextArchive {
    /** Longer is no text of an article. */
    private static final int MOST_BYTES = 64 << 20;

    private TextArchive() {}

    /** Where the texts that belong to a backup lie: {@code x.nq.gz} has {@code x.articles.zip} beside it. */
    public static Path beside(Path backup) {
        String name = backup.getFileName().toString().replaceFirst("([.]nq)?([.]gz)?$", "");
        return backup.resolveSibling(name + ".articles.zip");
    }

    /**
     * Writes a store's texts beside a backup, whole or not at all; no file where no text is kept.
     *
     * @return how many there are
     * @throws StoreException where the file exists or cannot be written
     */
    public static int write(ArticleTextStore texts, Path backup) {
        List<String> digests = texts.list();
        Path file = beside(backup);
        if (digests.isEmpty()) {
            return 0;
        }
        if (Files.exists(file)) {
            throw new StoreException(file + " is there already: a backup overwrites nothing, name another file");
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

    /**
     * Looks whether the texts beside a backup are whole, if there are any.
     *
     * @throws InputException where they are damaged
     */
    public static void check(Path backup) {
        read(beside(backup), (digest, text) -> {});
    }

    /**
     * Brings the texts beside a backup into a store.
     *
     * @return how many there are
     * @throws InputException where they are damaged
     */
    public static int restore(ArticleTextStore texts, Path backup) {
        return read(beside(backup), texts::keep);
    }

    private static int read(Path file, BiConsumer<String, String> taker) {
        if (!Files.exists(file)) {
            return 0;
        }
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MOST_BYTES);
                String digest = Sha256.hex(bytes);
                if (!entry.getName().equals(digest + ".txt")) {
                    throw damaged(file, entry.getName() + " is not the text that its name says");
                }
                taker.accept(digest, new String(bytes, StandardCharsets.UTF_8));
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
