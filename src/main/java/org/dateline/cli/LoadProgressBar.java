// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.load.LoadProgress;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a load: a bar with speed and remaining time on a terminal, else a line from time to time. */
final class LoadProgressBar {
    private LoadProgressBar() {}

    /**
     * Chooses the form for the current terminal.
     *
     * @param err standard error, for plain lines
     */
    static LoadProgress of(PrintWriter err) {
        return isTerminal() ? new Bar() : new Lines(err);
    }

    /** Whether standard input and output are a terminal. From Java 22 on, only {@code Console.isTerminal} can answer this. */
    @SuppressWarnings("SystemConsoleNull") // Java 17 to 21 return null; later versions have Console.isTerminal
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /**
     * Creates a bar on standard error, with speed and remaining time.
     *
     * @param task the name of the task
     * @param max the total amount; −1 if unknown
     * @param unit the unit for display
     * @param size the amount in one unit
     */
    static ProgressBar bar(String task, long max, String unit, long size) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(max)
                .setUnit(unit, size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .showSpeed()
                .build();
    }

    private static final class Bar implements LoadProgress {
        private static final long MEBIBYTE = 1 << 20;
        private @Nullable ProgressBar bar;

        @Override
        public void begin(long totalBytes) {
            bar = bar("Loading", totalBytes > 0 ? totalBytes : -1, " MiB", MEBIBYTE);
        }

        @Override
        public void read(long bytes, long statements) {
            if (bar != null) {
                if (bytes >= 0) {
                    bar.stepTo(bytes);
                }
                bar.setExtraMessage(String.format(Locale.ROOT, " %,d statements", statements));
            }
        }

        @Override
        public void stage(String what) {
            if (bar != null) {
                bar.setExtraMessage(" " + what);
            }
        }

        @Override
        public void end() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    private static final class Lines implements LoadProgress {
        private static final long INTERVAL_NANOS = 5_000_000_000L;
        private final PrintWriter err;
        private long total;
        private long bytes;
        private long beginNanos;
        private long last;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void begin(long totalBytes) {
            total = totalBytes;
            beginNanos = System.nanoTime();
            last = beginNanos;
        }

        @Override
        public void read(long bytesRead, long statements) {
            bytes = Math.max(bytes, bytesRead);
            long now = System.nanoTime();
            if (now - last >= INTERVAL_NANOS) {
                last = now;
                err.println(line(statements, (now - beginNanos) / 1e9));
            }
        }

        private String line(long statements, double seconds) {
            String rate = String.format(
                    Locale.ROOT, "loading: %,d statements, %,.0f a second", statements, statements / seconds);
            if (total == 0 || bytes == 0) {
                return rate;
            }
            double done = (double) bytes / total;
            return rate
                    + String.format(
                            Locale.ROOT, ", %.0f%% read, about %.0f s remaining", done * 100, seconds / done - seconds);
        }

        @Override
        public void stage(String what) {
            // A short load prints no lines; a long one reports its stages, too.
            last = System.nanoTime() - last >= INTERVAL_NANOS ? print(what) : last;
        }

        private long print(String what) {
            err.println("loading: " + what);
            return System.nanoTime();
        }

        @Override
        public void end() {
            err.flush();
        }
    }
}
