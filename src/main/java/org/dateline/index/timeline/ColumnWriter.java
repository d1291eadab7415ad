// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Writes columns into a new file, arrays in large pieces. Numbers are little-endian. {@link ColumnReader} reads them in the same order. */
final class ColumnWriter implements AutoCloseable {
    static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    ColumnWriter(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void number(int value) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    void number(long value) throws IOException {
        room(Long.BYTES);
        buffer.putLong(value);
    }

    void numbers(long[] values) throws IOException {
        number(values.length);
        for (int done = 0; done < values.length; ) {
            room(Long.BYTES);
            int some = Math.min(buffer.remaining() / Long.BYTES, values.length - done);
            buffer.asLongBuffer().put(values, done, some);
            buffer.position(buffer.position() + some * Long.BYTES);
            done += some;
        }
    }

    void numbers(int[] values) throws IOException {
        number(values.length);
        for (int done = 0; done < values.length; ) {
            room(Integer.BYTES);
            int some = Math.min(buffer.remaining() / Integer.BYTES, values.length - done);
            buffer.asIntBuffer().put(values, done, some);
            buffer.position(buffer.position() + some * Integer.BYTES);
            done += some;
        }
    }

    void bytes(byte[] values) throws IOException {
        number(values.length);
        for (int done = 0; done < values.length; ) {
            room(1);
            int some = Math.min(buffer.remaining(), values.length - done);
            buffer.put(values, done, some);
            done += some;
        }
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void texts(Collection<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    void instant(@Nullable Instant instant) throws IOException {
        number(instant == null ? 0 : 1);
        if (instant != null) {
            number(instant.getEpochSecond());
            number(instant.getNano());
        }
    }

    void bitmap(RoaringBitmap bitmap) throws IOException {
        ByteBuffer serialized = ByteBuffer.allocate(bitmap.serializedSizeInBytes());
        bitmap.serialize(serialized);
        bytes(serialized.array());
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Writes what is left. */
    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
