// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dateline.load.LoadProgress;
import org.jspecify.annotations.Nullable;

/**
 * Shows a load as plain lines, for a log or a pipe. A short load prints none. One that lasts longer than an interval prints where it is
 * after each interval, and when each stage begins.
 */
final class ProgressLines implements LoadProgress {
    private final String task;
    private final PrintWriter err;
    private final Duration interval;
    private @Nullable ScheduledExecutorService clock;
    private long total;
    private long beginNanos;
    private long readBytes;
    private long readStatements;
    private boolean isLong;
    private String stage = "";
    private String counted = "";

    /**
     * Creates the display.
     *
     * @param interval the time between two lines; zero prints every stage and every step
     */
    ProgressLines(String task, PrintWriter err, Duration interval) {
        this.task = task;
        this.err = err;
        this.interval = interval;
        this.isLong = interval.isZero();
    }

    @Override
    public synchronized void begin(long totalBytes) {
        total = totalBytes;
        beginNanos = System.nanoTime();
        enter("reading");
    }

    @Override
    public synchronized void read(long bytes, long statements) {
        readBytes = Math.max(readBytes, bytes);
        readStatements = statements;
    }

    @Override
    public synchronized void stage(String name, long done, long of, String unit) {
        counted = of == 0 ? "" : String.format(Locale.ROOT, " %,d of %,d %s", done, of, unit);
        if (!stage.equals(name)) {
            enter(name);
        } else if (interval.isZero()) {
            print();
        }
    }

    private void enter(String name) {
        stage = name;
        if (isLong) {
            print();
        }
        if (clock == null && !interval.isZero()) {
            clock = Executors.newSingleThreadScheduledExecutor(ProgressLines::daemon);
            var unused = clock.scheduleAtFixedRate(
                    this::tick, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    }

    private synchronized void tick() {
        isLong = true;
        print();
    }

    private void print() {
        err.println(task + ": " + (stage.equals("reading") ? reading() : stage + counted));
        err.flush();
    }

    private String reading() {
        if (readStatements == 0) {
            return stage;
        }
        double seconds = (System.nanoTime() - beginNanos) / 1e9;
        String rate = String.format(
                Locale.ROOT, "reading: %,d statements, %,.0f a second", readStatements, readStatements / seconds);
        if (total == 0 || readBytes == 0) {
            return rate;
        }
        double done = (double) readBytes / total;
        return rate
                + String.format(
                        Locale.ROOT, ", %.0f%% read, about %.0f s remaining", done * 100, seconds / done - seconds);
    }

    @Override
    public synchronized void end() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
        err.flush();
    }
}
