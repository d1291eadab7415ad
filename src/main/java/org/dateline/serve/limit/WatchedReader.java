// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text on its way to a parser. It comes in small pieces, and before each the request is looked at. */
final class WatchedReader extends FilterReader {
    private static final int PIECE = 1 << 12;

    private final RunningRequest request;

    WatchedReader(Reader text, RunningRequest request) {
        super(text);
        this.request = request;
    }

    @Override
    public int read() throws IOException {
        request.check();
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        request.check();
        return super.read(buffer, offset, Math.min(length, PIECE));
    }
}
