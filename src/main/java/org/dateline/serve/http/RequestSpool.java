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
 * The body of a request, received completely before the only write transaction of the store begins, so that a slow client does not
 * block other writers. Small bodies stay in memory, larger ones go to a temporary file.
 */
public final class RequestSpool implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;

    private final byte[] head;
    private final @Nullable Path file;

    private RequestSpool(byte[] head, @Nullable Path file) {
        this.head = head;
        this.file = file;
    }

    /**
     * Receives a body.
     *
     * @param limit how many bytes the body may have
     * @throws RequestException with status 413 where it has more
     */
    public static RequestSpool receive(InputStream body, long limit) throws IOException {
        InputStream limited = new LimitedInputStream(body, limit);
        byte[] head = limited.readNBytes(IN_MEMORY);
        if (head.length < IN_MEMORY) {
            return new RequestSpool(head, null);
        }
        Path file = Files.createTempFile("dateline-upload", ".tmp");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            limited.transferTo(out);
            return new RequestSpool(new byte[0], file);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    /** The length in bytes. */
    public long size() throws IOException {
        return file == null ? head.length : Files.size(file);
    }

    /** A new stream that starts at the beginning of the body. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(head) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
