// SPDX-License-Identifier: Apache-2.0
package org.dateline.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.dateline.issue.ArchiveIssue;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.ExpandingInputException;
import org.dateline.issue.SourcePosition;

/**
 * Decompresses inputs. Truncated or damaged data, and data after the end of the archive, are errors. So are decompression bombs: more
 * than {@value #MAX_RATIO} output bytes for each input byte, once {@value #UNCHECKED_MEBIBYTES} MiB have been decompressed.
 */
final class Decompressor {
    /** DEFLATE can reach 1,032; RDF dumps reach 10 to 50. */
    static final int MAX_RATIO = 200;
    /** Small inputs may be as repetitive as they like. */
    static final int UNCHECKED_MEBIBYTES = 32;

    private static final int BUFFER = 1 << 16;

    private Decompressor() {}

    /**
     * Opens the bytes of an input, decompressed if its name or its first bytes say that it is compressed.
     *
     * @param stored closed together with the result
     * @param progress receives the number of stored bytes read so far
     * @throws DamagedInputException if name and content disagree, or the data cannot be decompressed
     */
    static InputStream open(String name, InputStream stored, LongConsumer progress) throws IOException {
        CountingStream counted = new CountingStream(stored, progress);
        BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
        buffered.mark(Compression.LONGEST_MAGIC);
        byte[] head = buffered.readNBytes(Compression.LONGEST_MAGIC);
        buffered.reset();
        Optional<Compression> expected = Compression.byFileName(name);
        Optional<Compression> found = Compression.byFirstBytes(head);
        if (expected.isPresent() && !expected.equals(found)) {
            throw damaged(name, "not %s data, although the file name says so".formatted(label(expected.get())));
        }
        if (found.isEmpty()) {
            return buffered;
        }
        return new DecompressingStream(name, found.get(), counted, buffered);
    }

    private static String label(Compression compression) {
        return compression.name().toLowerCase(Locale.ROOT);
    }

    private static DamagedInputException damaged(String name, String message) {
        return new DamagedInputException(new ArchiveIssue(SourcePosition.of(name), message));
    }

    /** Counts the stored bytes, and remembers whether reading them failed. */
    private static final class CountingStream extends FilterInputStream {
        private final LongConsumer progress;
        private long bytes;
        private boolean failed;

        CountingStream(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int count = super.read(buffer, offset, length);
                bytes += Math.max(0, count);
                progress.accept(bytes);
                return count;
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }

    /** Decompresses, checks the ratio, and reports errors in terms of the archive. */
    private static final class DecompressingStream extends InputStream {
        private final String name;
        private final Compression compression;
        private final CountingStream stored;
        private final InputStream decompressed;
        private long bytes;

        DecompressingStream(String name, Compression compression, CountingStream counted, InputStream buffered)
                throws IOException {
            this.name = name;
            this.compression = compression;
            this.stored = counted;
            this.decompressed = translateErrors(() -> compression.decompress(buffered));
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = translateErrors(() -> decompressed.read(buffer, offset, length));
            bytes += Math.max(0, count);
            if (bytes > (long) UNCHECKED_MEBIBYTES << 20 && bytes / MAX_RATIO > stored.bytes) {
                throw new ExpandingInputException(new ArchiveIssue(
                        SourcePosition.of(name),
                        ("the data expand to more than %d times their size and may be a decompression bomb."
                                        + " If they are not, decompress the file first")
                                .formatted(MAX_RATIO)));
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            decompressed.close();
        }

        private <T> T translateErrors(Step<T> step) throws IOException {
            try {
                return step.run();
            } catch (IOException | RuntimeException e) {
                if (stored.failed && e instanceof IOException device) {
                    throw device;
                }
                throw damaged(
                        name,
                        "the %s data are truncated, damaged or followed by other data (%s after %,d decompressed bytes)"
                                .formatted(label(compression), reason(e), bytes));
            }
        }

        private static String reason(Exception e) {
            String message = e.getMessage();
            return message == null ? "unexpected end" : message.replaceAll("\\s+", " ");
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }
}
