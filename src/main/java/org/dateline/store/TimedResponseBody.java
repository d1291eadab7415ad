package org.dateline.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The body of an answer that has to come to its end in time. Too late, every read fails: none takes what was read for the whole. */
final class TimedResponseBody extends FilterInputStream {
    private volatile boolean late;
    private volatile boolean closed;

    private TimedResponseBody(InputStream in) {
        super(in);
    }

    /**
     * Bounds a body.
     *
     * @param end by {@link System#nanoTime()}
     */
    static InputStream of(InputStream in, long end) {
        TimedResponseBody body = new TimedResponseBody(in);
        long left = Math.max(0, end - System.nanoTime());
        Executor later = CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS);
        later.execute(body::expire);
        return body;
    }

    /** Closing what is below wakes a thread that waits in it. */
    private void expire() {
        if (closed) {
            return;
        }
        late = true;
        try {
            in.close();
        } catch (IOException e) {
            late = true; // the readers are told what matters: that it is too late
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
        return new HttpTimeoutException("the answer did not end in time");
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

    /** One look at what is below. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
