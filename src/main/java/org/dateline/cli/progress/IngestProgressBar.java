// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.progress;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.dateline.cli.explain.ExtractionExplainer;
import org.dateline.extract.ExtractionResult;
import org.dateline.ingest.IngestProgress;
import org.jspecify.annotations.Nullable;

/** Shows the progress of an ingestion: a bar on a terminal, else a line from time to time; with explanations on request. */
public final class IngestProgressBar implements IngestProgress, AutoCloseable {
    private static final long INTERVAL_NANOS = 30_000_000_000L;

    private final PrintWriter err;
    private final @Nullable PrintWriter explanations;
    private final @Nullable ProgressBar bar;
    private final long begun = System.nanoTime();
    private long last = begun;

    /**
     * Creates a progress bar.
     *
     * @param inputs the number of inputs; an input may hold several articles
     * @param err standard error
     * @param explanations receives an explanation of each fact; null for none
     */
    public IngestProgressBar(int inputs, PrintWriter err, @Nullable PrintWriter explanations) {
        this.err = err;
        this.explanations = explanations;
        this.bar = ProgressDisplay.isTerminal() && explanations == null
                ? ProgressDisplay.bar("Ingesting", inputs, " articles", 1)
                : null;
    }

    @Override
    public void analysed(ExtractionResult result) {
        if (explanations != null) {
            ExtractionExplainer.of(result).forEach(explanations::println);
        }
    }

    @Override
    public void done(long articles) {
        if (bar != null) {
            bar.maxHint(Math.max(bar.getMax(), articles));
            bar.stepTo(articles);
        } else if (System.nanoTime() - last >= INTERVAL_NANOS) {
            last = System.nanoTime();
            double minutes = (last - begun) / 60e9;
            err.println(String.format(
                    Locale.ROOT, "ingesting: %,d articles, %,.1f a minute", articles, articles / minutes));
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
