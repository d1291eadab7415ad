// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file or directory in the making, which is deleted unless it is kept: by {@link #close()}, or when the process is told to stop (Ctrl-C,
 * SIGTERM). Without this, whatever a stopped command had begun would stay on the disk.
 */
public final class UnfinishedPath implements AutoCloseable {
    private static final int ATTEMPTS = 40;
    private static final long PAUSE_MILLIS = 25;
    private static final Set<UnfinishedPath> OPEN = ConcurrentHashMap.newKeySet();
    /** Held while a result is put in place, and by the shutdown that must not fall into that. */
    private static final Object LOCK = new Object();

    private static boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedPath::deleteAll, "delete unfinished files"));
    }

    private final Path path;

    private UnfinishedPath(Path path) {
        this.path = path;
    }

    /** An action that may fail with an {@link IOException}. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run() throws IOException;
    }

    /**
     * Registers a path, before anything is created there.
     *
     * @throws StoreException if the process is stopping
     */
    public static UnfinishedPath of(Path path) {
        UnfinishedPath unfinished = new UnfinishedPath(path.toAbsolutePath());
        synchronized (LOCK) {
            requireRunning();
            OPEN.add(unfinished);
        }
        return unfinished;
    }

    /** The absolute path. */
    public Path path() {
        return path;
    }

    /** Whether the process was told to stop; failures from then on are its consequences. */
    public static boolean isStopping() {
        synchronized (LOCK) {
            return stopping;
        }
    }

    /**
     * Puts a result in place, for instance by renaming it. The process does not stop in the middle of this.
     *
     * @throws StoreException if the process is stopping; nothing was done
     */
    public static void finish(Action action) throws IOException {
        synchronized (LOCK) {
            requireRunning();
            action.run();
        }
    }

    /** Keeps the path: it is finished. */
    public void keep() {
        OPEN.remove(this);
    }

    /**
     * Deletes what is at the path, unless it was kept.
     *
     * @throws UncheckedIOException if something cannot be deleted
     */
    @Override
    public void close() {
        if (OPEN.remove(this)) {
            try {
                FileTree.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void requireRunning() {
        if (stopping) {
            throw new StoreException("stopped; nothing was changed");
        }
    }

    private static void deleteAll() {
        synchronized (LOCK) {
            stopping = true;
        }
        OPEN.forEach(UnfinishedPath::deleteWhileOthersWrite);
    }

    /** The threads of the command are still running, and may create a file while its directory is being deleted. */
    private void deleteWhileOthersWrite() {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                FileTree.delete(path);
                return;
            } catch (IOException | UncheckedIOException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
