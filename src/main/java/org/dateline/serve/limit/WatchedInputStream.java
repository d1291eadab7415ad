// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request on its way to a parser. It comes in small pieces, and before each the request is looked at, so that no parser
 * runs longer than the request may.
 */
final class WatchedInputStream extends FilterInputStream {
    private static final int PIECE = 1 << 12;

    private final RunningRequest request;

    WatchedInputStream(InputStream in, RunningRequest request) {
        super(in);
        this.request = request;
    }

    @Override
    public int read() throws IOException {
        request.check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        request.check();
        return super.read(buffer, offset, Math.min(length, PIECE));
    }
}
