// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.progress;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.dateline.load.LoadProgress;
import org.jspecify.annotations.Nullable;

/** Shows a load on a terminal: one bar for each stage, below each other, so that none seems to stand still at its end. */
final class ProgressBars implements LoadProgress {
    private static final long MEBIBYTE = 1 << 20;

    private @Nullable ProgressBar bar;
    private String shown = "";

    @Override
    public void begin(long totalBytes) {
        show("reading", ProgressDisplay.bar("Reading", totalBytes > 0 ? totalBytes : -1, " MiB", MEBIBYTE));
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
    public void stage(String stage, long done, long of, String unit) {
        boolean counted = of > 0;
        if (!shown.equals(stage + unit)) {
            String name = stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1);
            show(stage + unit, ProgressDisplay.bar(name, counted ? of : -1, counted ? " " + unit : "", 1));
        }
        if (bar != null && counted) {
            bar.stepTo(done);
        }
    }

    private void show(String name, ProgressBar next) {
        end();
        shown = name;
        bar = next;
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
            shown = "";
        }
    }
}
