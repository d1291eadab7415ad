// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text for each row, as UTF-8 in a few arrays, which takes a third of the memory of strings. */
final class TextColumn {
    /** Of each row the number of its chunk in the upper half, in the lower where it begins there. */
    private final long[] starts;

    private final List<byte[]> chunks;

    private TextColumn(long[] starts, List<byte[]> chunks) {
        this.starts = starts;
        this.chunks = List.copyOf(chunks);
    }

    /** Reads what {@link #write} wrote. */
    static TextColumn read(ColumnReader in) throws IOException {
        long[] starts = in.numbers();
        List<byte[]> chunks = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            chunks.add(in.bytes());
        }
        return new TextColumn(starts, chunks);
    }

    void write(ColumnWriter out) throws IOException {
        out.numbers(starts);
        out.number(chunks.size());
        for (byte[] chunk : chunks) {
            out.bytes(chunk);
        }
    }

    /** The text of a row. */
    String get(int row) {
        byte[] chunk = chunks.get((int) (starts[row] >>> 32));
        int at = (int) starts[row];
        int length = 0;
        int shift = 0;
        int next;
        do {
            next = chunk[at++];
            length |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return new String(chunk, at, length, StandardCharsets.UTF_8);
    }

    /** Takes the rows one after the other. A text is its length, seven bits a byte, and its bytes. */
    static final class Builder {
        private static final int CHUNK = 1 << 22;

        private long[] starts = new long[16];
        private int rows;
        private final List<byte[]> full = new ArrayList<>();
        private final ByteArrayOutputStream open = new ByteArrayOutputStream();

        /** The text of the next row. */
        void add(String text) {
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows++] = ((long) full.size() << 32) | open.size();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int length = bytes.length;
            while (length > 0x7F) {
                open.write((length & 0x7F) | 0x80);
                length >>>= 7;
            }
            open.write(length);
            open.writeBytes(bytes);
            if (open.size() >= CHUNK) {
                close();
            }
        }

        private void close() {
            full.add(open.toByteArray());
            open.reset();
        }

        TextColumn build() {
            close();
            return new TextColumn(Arrays.copyOf(starts, rows), full);
        }
    }
}
