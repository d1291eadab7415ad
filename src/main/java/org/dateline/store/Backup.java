// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backup of a store at one instant, in a file of gzip-compressed N-Quads. Other processes may write to the store meanwhile. The texts of
 * articles go into a file beside it, which is written first: where there is a backup, it is complete.
 *
 * @param file the path of the backup
 * @param statements the number of quads and triples
 * @param bytes the length of the file
 * @param texts the number of texts beside it; always 0 for another engine, which hands out none
 */
public record Backup(Path file, long statements, long bytes, int texts) {
    private static final int BUFFER_BYTES = 1 << 16;

    /** The name of an unfinished backup, or of its texts, without the number of its process. */
    private static final String UNFINISHED = "[.]dateline-\\d{8}T\\d{6}Z[.](?:nq[.]gz|articles[.]zip)";

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The file name for a backup made at an instant, such as {@code dateline-20190404T120000Z.nq.gz}. */
    public static String nameAt(Instant instant) {
        return "dateline-" + STAMP.format(instant) + ".nq.gz";
    }

    /**
     * Backs up a store.
     *
     * @param file must not exist
     * @throws StoreException if the file exists or cannot be written; no partial file remains
     */
    public static Backup write(Store store, Path file) {
        if (Files.exists(file) && Files.isRegularFile(file)) {
            throw new StoreException(file + " exists already, and a backup overwrites no file. Give another file name");
        }
        removeAbandoned(file.toAbsolutePath());
        int texts =
                store instanceof EmbeddedStore embedded ? TextArchive.write(ArticleTextStore.of(embedded), file) : 0;
        long[] statements = new long[1];
        OutputFile.write(file, out -> statements[0] = write(store, out));
        try {
            return new Backup(file, statements[0], Files.size(file), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what killed processes wrote of a backup of this name, or of the name that a backup has by itself. */
    private static void removeAbandoned(Path file) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return; // The backup itself will say so.
        }
        Pattern names = Pattern.compile("(?:" + UNFINISHED + "|[.]" + Pattern.quote(name(file)) + "|[.]"
                + Pattern.quote(name(TextArchive.beside(file))) + ")[.](\\d+)[.]tmp");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> abandoned =
                    files.filter(other -> AbandonedFile.is(other, names)).toList();
            for (Path other : abandoned) {
                Files.deleteIfExists(other);
            }
        } catch (IOException e) {
            LOG.warn("Unfinished backups beside {} cannot be removed: {}", file, e.toString());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static long write(Store store, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER_BYTES);
        OutputStream buffered = new BufferedOutputStream(gzip, BUFFER_BYTES);
        StreamRDFCounting counting = StreamRDFLib.count(StreamRDFWriter.getWriterStream(buffered, Lang.NQUADS));
        QuadExport.send(store, counting);
        buffered.flush();
        gzip.finish();
        return counting.count();
    }
}
