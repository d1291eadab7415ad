// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the request with status 413 as soon as more bytes were read than the limit allows. */
public final class LimitedInputStream extends FilterInputStream {
    private final long limit;
    private long left;

    /** A stream with at most so many bytes. */
    public LimitedInputStream(InputStream in, long limit) {
        this(in, limit, limit);
    }

    /** A stream of a request that was read in part already. */
    LimitedInputStream(InputStream in, long left, long limit) {
        super(in);
        this.limit = limit;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge(limit);
        }
    }

    /** The exception for a body with more bytes than the limit. */
    static RequestException tooLarge(long limit) {
        return new RequestException(
                413, "The body is too large. This server accepts at most " + limit + " bytes after decompression.");
    }
}
