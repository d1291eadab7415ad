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

/** How a load is watched: a bar with rate and time left on a terminal, else a plain line now and then. */
final class LoadProgressBar {
    private LoadProgressBar() {}

    /**
     * What fits where the program runs.
     *
     * @param err standard error, for plain lines
     */
    static LoadProgress of(PrintWriter err) {
        return isTerminal() ? new Bar() : new Lines(err);
    }

    /** Java tells only whether standard input and output are a terminal; from 22 on, by {@code Console.isTerminal}. */
    @SuppressWarnings("SystemConsoleNull") // null is what Java 17 to 21 say, and Console.isTerminal what later ones do
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
     * A bar on standard error, with speed and time left.
     *
     * @param task what is under way
     * @param most how much there is to do; −1 where that is not known
     * @param unit what is counted, for reading
     * @param size how many make one of the unit
     */
    static ProgressBar bar(String task, long most, String unit, long size) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
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
        private long begun;
        private long last;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void begin(long totalBytes) {
            total = totalBytes;
            begun = System.nanoTime();
            last = begun;
        }

        @Override
        public void read(long bytesRead, long statements) {
            bytes = Math.max(bytes, bytesRead);
            long now = System.nanoTime();
            if (now - last >= INTERVAL_NANOS) {
                last = now;
                err.println(line(statements, (now - begun) / 1e9));
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
                            Locale.ROOT, ", %.0f%% read, about %.0f s left", done * 100, seconds / done - seconds);
        }

        @Override
        public void stage(String what) {
            // The stages of a short load would only be noise; a long one has said how far it was.
            last = System.nanoTime() - last >= INTERVAL_NANOS ? said(what) : last;
        }

        private long said(String what) {
            err.println("loading: " + what);
            return System.nanoTime();
        }

        @Override
        public void end() {
            err.flush();
        }
    }
}
