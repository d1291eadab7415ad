package org.dateline.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, received whole before the store's one write transaction begins: a client that sends slowly, or stops in
 * the middle, keeps nobody else from writing. Small bodies stay in memory, others go to a temporary file.
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
     * @param limit how many bytes there may be at most
     * @throws RequestException with status 413 where there are more
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

    /** How many bytes it has. */
    public long size() throws IOException {
        return file == null ? head.length : Files.size(file);
    }

    /** The body from its beginning. */
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
