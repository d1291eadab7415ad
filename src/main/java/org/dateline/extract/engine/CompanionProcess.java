// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A process that ends with this one: a signal may reach this one alone. It is watched before it begins, since a process that had begun
 * when this one is told to stop, and was not watched yet, would go on by itself.
 */
final class CompanionProcess implements AutoCloseable {
    private final Thread hook = new Thread(this::stop, "stop a process");
    private @Nullable Process process;
    private boolean stopping;

    private CompanionProcess() {}

    /**
     * Starts a process without input.
     *
     * @throws IOException if the command cannot be run, or this process is stopping
     */
    static CompanionProcess start(ProcessBuilder command) throws IOException {
        CompanionProcess companion = new CompanionProcess();
        try {
            Runtime.getRuntime().addShutdownHook(companion.hook);
        } catch (IllegalStateException e) {
            throw new IOException("The program is stopping.", e);
        }
        try {
            companion.begin(command);
        } catch (IOException e) {
            companion.close();
            throw e;
        }
        return companion;
    }

    /** The shutdown waits for a process that is just beginning. */
    private synchronized void begin(ProcessBuilder command) throws IOException {
        if (stopping) {
            throw new IOException("The program is stopping.");
        }
        process = command.start();
        process.getOutputStream().close();
    }

    private synchronized void stop() {
        stopping = true;
        if (process != null) {
            process.destroy();
        }
    }

    /** What the process writes. */
    InputStream output() {
        return running().getInputStream();
    }

    /** Waits for the end of the process and returns its exit code. */
    int waitFor() throws InterruptedException {
        return running().waitFor();
    }

    private synchronized Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    /** Stops the process if it still runs. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook runs by now, or has run, with the same effect.
        }
    }
}
