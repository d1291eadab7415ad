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
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * A store's content in one file of gzip-compressed N-Quads, as it was at one instant, while others go on writing.
 *
 * @param file where it lies
 * @param statements how many quads and triples are in it
 * @param bytes the file's length
 */
public record Backup(Path file, long statements, long bytes) {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The name of a backup made at an instant: {@code dateline-20190404T120000Z.nq.gz}. */
    public static String nameAt(Instant instant) {
        return "dateline-" + STAMP.format(instant) + ".nq.gz";
    }

    /**
     * Backs a store up.
     *
     * @param file must not exist
     * @throws StoreException where it exists or cannot be written; then there is no file
     */
    public static Backup write(Store store, Path file) {
        if (Files.exists(file) && Files.isRegularFile(file)) {
            throw new StoreException(file + " is there already: a backup overwrites nothing, name another file");
        }
        long[] statements = new long[1];
        OutputFile.write(file, out -> statements[0] = write(store, out));
        try {
            return new Backup(file, statements[0], Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Store store, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER_BYTES);
        OutputStream buffered = new BufferedOutputStream(packed, BUFFER_BYTES);
        StreamRDFCounting counting = StreamRDFLib.count(StreamRDFWriter.getWriterStream(buffered, Lang.NQUADS));
        QuadExport.send(store, counting);
        buffered.flush();
        packed.finish();
        return counting.count();
    }
}
