// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.progress;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.dateline.extract.engine.FetchProgress;
import org.jspecify.annotations.Nullable;

/** Shows the download of the language engine: a progress bar on a terminal, else a line from time to time. */
public final class FetchProgressBar implements FetchProgress, AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;
    private static final long STEP = 50 * MEBIBYTE;

    private final PrintWriter err;
    private @Nullable ProgressBar bar;
    private long reported;

    public FetchProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void fetched(long bytes, long of) {
        if (ProgressDisplay.isTerminal()) {
            ProgressBar shown = bar == null ? ProgressDisplay.bar("Downloading", of, " MiB", MEBIBYTE) : bar;
            bar = shown;
            shown.maxHint(of);
            shown.stepTo(bytes);
        } else if (bytes - reported >= STEP || bytes < reported) {
            reported = bytes;
            err.println(String.format(Locale.ROOT, "downloading: %,d of %,d MiB", bytes / MEBIBYTE, of / MEBIBYTE));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        err.flush();
    }
}
