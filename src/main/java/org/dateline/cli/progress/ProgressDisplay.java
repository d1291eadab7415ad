// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.progress;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.load.LoadProgress;

/** Chooses how progress is shown: a bar with speed and remaining time on a terminal, else a line from time to time. */
public final class ProgressDisplay {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private ProgressDisplay() {}

    /**
     * The display of a load.
     *
     * @param task what is being done, such as {@code loading}; plain lines begin with it
     * @param err standard error, for plain lines
     */
    public static LoadProgress of(String task, PrintWriter err) {
        return isTerminal() ? new ProgressBars() : new ProgressLines(task, err, INTERVAL);
    }

    /** Whether standard input and output are a terminal. From Java 22 on, only {@code Console.isTerminal} can answer this. */
    @SuppressWarnings("SystemConsoleNull") // Java 17 to 21 return null; later versions have Console.isTerminal
    public static boolean isTerminal() {
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
}
