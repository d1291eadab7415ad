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
import org.dateline.issue.SourcePosition;

/**
 * The one place where compressed inputs are unpacked. Truncated or damaged data, and anything behind their end, are errors, and so
 * are bombs: more than {@value #MOST_RATIO} bytes unpacked from each packed one, once {@value #FREE_MEBIBYTES} MiB have come.
 */
public final class Decompressor {
    /** DEFLATE can reach 1,032; RDF dumps come to 10 to 50. */
    static final int MOST_RATIO = 200;
    /** Small inputs may be as repetitive as they like. */
    static final int FREE_MEBIBYTES = 32;

    private static final int BUFFER = 1 << 16;

    private Decompressor() {}

    /**
     * The bytes of an input, unpacked where its name or its first bytes say that it is packed.
     *
     * @param packed closed where the result is closed
     * @param progress is told how many bytes of the packed input have been read
     * @throws DamagedInputException where name and content do not agree, or the data cannot be unpacked
     */
    public static InputStream open(String name, InputStream packed, LongConsumer progress) throws IOException {
        Counted counted = new Counted(packed, progress);
        BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
        buffered.mark(Compression.LONGEST_MAGIC);
        byte[] head = buffered.readNBytes(Compression.LONGEST_MAGIC);
        buffered.reset();
        Optional<Compression> told = Compression.ofName(name);
        Optional<Compression> found = Compression.ofMagic(head);
        if (told.isPresent() && !told.equals(found)) {
            throw damaged(name, "is not %s data, though its name says so".formatted(label(told.get())));
        }
        if (found.isEmpty()) {
            return buffered;
        }
        return new Unpacked(name, found.get(), counted, buffered);
    }

    private static String label(Compression compression) {
        return compression.name().toLowerCase(Locale.ROOT);
    }

    private static DamagedInputException damaged(String name, String message) {
        return new DamagedInputException(new ArchiveIssue(SourcePosition.of(name), message));
    }

    /** Counts the packed bytes, and remembers whether it was the device that failed. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer progress;
        private long bytes;
        private boolean failed;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
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

    /** Unpacks, watches the ratio, and says what is wrong in terms of the archive. */
    private static final class Unpacked extends InputStream {
        private final String name;
        private final Compression compression;
        private final Counted packed;
        private final InputStream unpacked;
        private long bytes;

        Unpacked(String name, Compression compression, Counted counted, InputStream buffered) throws IOException {
            this.name = name;
            this.compression = compression;
            this.packed = counted;
            this.unpacked = guarded(() -> compression.unpack(buffered));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = guarded(() -> unpacked.read(buffer, offset, length));
            bytes += Math.max(0, count);
            if (bytes > (long) FREE_MEBIBYTES << 20 && bytes / MOST_RATIO > packed.bytes) {
                throw damaged(
                        name,
                        "unpacks to more than %d times its size, as a decompression bomb does; if it is none, unpack it"
                                        .formatted(MOST_RATIO)
                                + " and load the plain file");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            unpacked.close();
        }

        private <T> T guarded(Step<T> step) throws IOException {
            try {
                return step.run();
            } catch (IOException | RuntimeException e) {
                if (packed.failed && e instanceof IOException device) {
                    throw device;
                }
                throw damaged(
                        name,
                        "the %s data are truncated, damaged or followed by something else (%s after %,d unpacked bytes)"
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
