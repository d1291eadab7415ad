// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, or one part of it, received completely before the only write transaction of the store begins, so that a slow
 * client does not block other writers. Of all parts of a request 1 MiB stays in memory, and the rest goes to temporary files. Closing
 * frees both at once.
 */
public final class RequestSpool implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;
    private static final byte[] NOTHING = {};

    private final @Nullable Path file;
    private volatile byte[] head;

    private RequestSpool(byte[] head, @Nullable Path file) {
        this.head = head;
        this.file = file;
    }

    /** What the parts of one request may take together. Used by one thread. */
    public static final class Budget {
        private final long limit;
        private long left;
        private int memory = IN_MEMORY;

        /**
         * The budget of a request.
         *
         * @param limit how many bytes all parts may have together
         */
        public Budget(long limit) {
            this.limit = limit;
            this.left = limit;
        }

        /**
         * Receives a part.
         *
         * @throws RequestException with status 413 where all parts together have more bytes than the limit
         */
        public RequestSpool receive(InputStream body) throws IOException {
            InputStream limited = new LimitedInputStream(body, left, limit);
            byte[] head = limited.readNBytes(memory);
            if (head.length < memory) {
                memory -= head.length;
                left -= head.length;
                return new RequestSpool(head, null);
            }
            RequestSpool received = toFile(head, limited);
            left -= received.size();
            return received;
        }
    }

    /**
     * Receives a body that is the only one of its request.
     *
     * @param limit how many bytes the body may have
     * @throws RequestException with status 413 where it has more
     */
    public static RequestSpool receive(InputStream body, long limit) throws IOException {
        return new Budget(limit).receive(body);
    }

    private static RequestSpool toFile(byte[] head, InputStream rest) throws IOException {
        Path file = Files.createTempFile(
                "dateline-upload-" + ProcessHandle.current().pid() + "-", ".tmp");
        boolean complete = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            rest.transferTo(out);
            complete = true;
            return new RequestSpool(NOTHING, file);
        } finally {
            if (!complete) {
                Files.delete(file);
            }
        }
    }

    /** The length in bytes; 0 after closing. */
    public long size() throws IOException {
        return file == null ? head.length : Files.exists(file) ? Files.size(file) : 0;
    }

    /** A new stream that starts at the beginning of the body. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(head) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        head = NOTHING;
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
