// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.InputException;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;
import org.dateline.rdf.WriteTransaction;

/**
 * Restores a backup into an empty store, completely or not at all. The backup includes the assessed view, so nothing is assessed again.
 * Only the syntax is checked, since the data were in a store before. Blank nodes keep their labels.
 *
 * <p>The texts of articles are restored first, and the commit of the graph is the last step. A process that is killed before leaves a
 * store whose graph is empty, so that the restore can be repeated; it finds the texts that are there already by their digests.
 */
public final class BackupRestorer {
    private static final String DAMAGED = "the backup is damaged. Restore another one. Nothing was restored";

    private static final int BUFFER_BYTES = 1 << 16;

    private BackupRestorer() {}

    /**
     * What was restored.
     *
     * @param statements the number of quads and triples
     * @param texts the number of texts of articles
     */
    public record Restoration(long statements, int texts) {}

    /**
     * Checks the texts that belong to a backup.
     *
     * @throws InputException if they are damaged
     */
    public static void check(Path file) {
        int unused = TextArchive.check(file);
    }

    /**
     * Restores a backup.
     *
     * @param store must be empty
     * @param file a backup: N-Quads, optionally compressed with gzip; with the texts of articles, if there are any, in a file beside it
     * @throws StoreException if the store is not empty or fails
     * @throws InputException if a file is not a backup or is damaged; the store then remains empty
     */
    public static Restoration run(EmbeddedStore store, Path file) {
        int texts = TextArchive.check(file);
        ArticleTextStore kept = ArticleTextStore.of(store);
        List<String> added = new ArrayList<>();
        boolean restored = false;
        try (InputStream in = open(file)) {
            DatasetGraph dataset = store.dataset();
            long statements = WriteTransaction.calculate(dataset, () -> {
                if (!dataset.isEmpty()) {
                    throw new StoreException("the store " + store.name()
                            + " is not empty, and a backup needs an empty store. Name a new directory with --store DIR"
                            + " (`dateline load " + file + "` adds the statements to this store)");
                }
                TextArchive.restore(kept, file, added);
                return read(in, file, dataset);
            });
            restored = true;
            return new Restoration(statements, texts);
        } catch (NoSuchFileException e) {
            throw rejected(file, 0, 0, "no such file");
        } catch (EOFException | ZipException e) {
            throw rejected(file, 0, 0, damage(e));
        } catch (IOException e) {
            throw StoreException.failed(file + " cannot be read", e);
        } finally {
            if (!restored) {
                kept.discard(added);
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        in.mark(2);
        boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return gzip ? new GzipStream(new GZIPInputStream(in, BUFFER_BYTES), file) : in;
    }

    private static long read(InputStream in, Path file, DatasetGraph dataset) {
        StreamRDFCounting sink = StreamRDFLib.count(StreamRDFLib.dataset(dataset));
        try {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .resolveURIs(false)
                    .labelToNode(LabelToNode.createUseLabelEncoded())
                    .errorHandler(new FirstErrorHandler(file))
                    .parse(sink);
        } catch (RuntimeException e) {
            throw translate(file, e);
        }
        return sink.count();
    }

    private static RuntimeException translate(Path file, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DamagedInputException) {
                return rejected(file, 0, 0, String.valueOf(cause.getMessage()));
            }
        }
        return failure instanceof RiotException ? rejected(file, 0, 0, DAMAGED) : failure;
    }

    private static String damage(IOException failure) {
        return failure instanceof EOFException ? "the backup is truncated. Nothing was restored" : DAMAGED;
    }

    private static InputException rejected(Path file, long line, long column, String message) {
        SourcePosition position = new SourcePosition(file.toString(), line, column);
        return new InputException(List.of(new SyntaxIssue(position, Severity.ERROR, message)));
    }

    /** Jena's readers treat the exception of a truncated gzip stream as its normal end; this class replaces the exception. */
    private static final class GzipStream extends FilterInputStream {
        private final Path file;

        GzipStream(InputStream in, Path file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (EOFException | ZipException e) {
                throw new DamagedInputException(
                        new SyntaxIssue(SourcePosition.of(file.toString()), Severity.ERROR, damage(e)));
            }
        }
    }

    /** Stops reading at the first error, with its position. */
    private record FirstErrorHandler(Path file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // The data were in a store before and are restored unchanged.
        }

        @Override
        public void error(String message, long line, long column) {
            throw rejected(
                    file,
                    Math.max(0, line),
                    Math.max(0, column),
                    "the backup is damaged or another kind of file: this is not a statement in N-Quads. Nothing was restored");
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
