// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Reads what {@link ColumnWriter} wrote, straight into its arrays. */
final class ColumnReader implements AutoCloseable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(ColumnWriter.BUFFER)
            .order(ByteOrder.LITTLE_ENDIAN)
            .limit(0);

    ColumnReader(Path file) throws IOException {
        this.channel = FileChannel.open(file);
    }

    int integer() throws IOException {
        fill(Integer.BYTES);
        return buffer.getInt();
    }

    long number() throws IOException {
        fill(Long.BYTES);
        return buffer.getLong();
    }

    long[] numbers() throws IOException {
        long[] values = new long[integer()];
        for (int done = 0; done < values.length; ) {
            fill(Long.BYTES);
            int some = Math.min(buffer.remaining() / Long.BYTES, values.length - done);
            buffer.asLongBuffer().get(values, done, some);
            buffer.position(buffer.position() + some * Long.BYTES);
            done += some;
        }
        return values;
    }

    int[] integers() throws IOException {
        int[] values = new int[integer()];
        for (int done = 0; done < values.length; ) {
            fill(Integer.BYTES);
            int some = Math.min(buffer.remaining() / Integer.BYTES, values.length - done);
            buffer.asIntBuffer().get(values, done, some);
            buffer.position(buffer.position() + some * Integer.BYTES);
            done += some;
        }
        return values;
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[integer()];
        for (int done = 0; done < values.length; ) {
            fill(1);
            int some = Math.min(buffer.remaining(), values.length - done);
            buffer.get(values, done, some);
            done += some;
        }
        return values;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        int size = integer();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    @Nullable
    Instant instant() throws IOException {
        return integer() == 0 ? null : Instant.ofEpochSecond(number(), integer());
    }

    RoaringBitmap bitmap() throws IOException {
        RoaringBitmap bitmap = new RoaringBitmap();
        bitmap.deserialize(ByteBuffer.wrap(bytes()));
        return bitmap;
    }

    private void fill(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return;
        }
        buffer.compact();
        while (buffer.position() < bytes) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("a column ends too soon");
            }
        }
        buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
