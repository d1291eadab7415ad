package org.dateline.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A response body with a deadline. After the deadline every read fails, so that no reader takes a partial result for a complete one. */
final class TimedResponseBody extends FilterInputStream {
    private volatile boolean late;
    private volatile boolean closed;

    private TimedResponseBody(InputStream in) {
        super(in);
    }

    /**
     * Adds a deadline to a body.
     *
     * @param end the deadline on the scale of {@link System#nanoTime()}
     */
    static InputStream of(InputStream in, long end) {
        TimedResponseBody body = new TimedResponseBody(in);
        long remaining = Math.max(0, end - System.nanoTime());
        Executor later = CompletableFuture.delayedExecutor(remaining, TimeUnit.NANOSECONDS);
        later.execute(body::expire);
        return body;
    }

    /** Closes the underlying stream, which wakes a thread that waits in it. */
    private void expire() {
        if (closed) {
            return;
        }
        late = true;
        try {
            in.close();
        } catch (IOException e) {
            late = true; // readers only need to know that the deadline has passed
        }
    }

    private <T> T inTime(Reading<T> reading) throws IOException {
        T result;
        try {
            result = reading.read();
        } catch (IOException e) {
            throw late ? timedOut() : e;
        }
        if (late) {
            throw timedOut();
        }
        return result;
    }

    private static HttpTimeoutException timedOut() {
        return new HttpTimeoutException("the response did not end in time");
    }

    @Override
    public int read() throws IOException {
        return inTime(in::read);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return inTime(() -> in.read(bytes, from, length));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }

    /** Reads from the underlying stream. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
