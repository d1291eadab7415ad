// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.dateline.rdf.assessed.HistoryGraph;

/** A failure of a store's environment: the store is locked, its directory is not writable, the disk is full. */
public sealed class StoreException extends RuntimeException
        permits StoreFullException, DamagedStoreException, LostStoreException {
    private static final long serialVersionUID = 1;
    /** TDB2's message about the process that holds the lock. */
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    /** Creates a failure without a cause. */
    public StoreException(String message) {
        super(message);
    }

    /** Creates a failure with its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates a failure whose message ends with the reason in plain words, such as "the disk is full" or "permission denied". */
    public static StoreException failed(String what, Throwable cause) {
        String message = what + ": " + reason(cause);
        return StoreFullException.isCause(cause)
                ? new StoreFullException(message, cause)
                : new StoreException(message, cause);
    }

    /**
     * Translates an exception of TDB2 at opening: the database is locked, the disk is full, or the files are damaged.
     * {@link DBOpEnvException} is TDB2's word for all three.
     */
    static StoreException notOpened(Path directory, Throwable failure) {
        Matcher holder = HOLDER.matcher(String.valueOf(failure.getMessage()));
        if (holder.find()) {
            return inUse(directory, Long.parseLong(holder.group(1)));
        }
        String what = "the store " + directory + " cannot be opened";
        boolean byTheSystem = failure.getCause() instanceof IOException
                || failure instanceof AlreadyLocked
                || StoreFullException.isCause(failure);
        return byTheSystem
                ? failed(what, failure)
                : new DamagedStoreException(
                        what + ", since its files are damaged (" + reason(failure)
                                + "). Restore a backup: `dateline restore FILE --store NEW`",
                        failure);
    }

    /** The failure for a store that a process has open. */
    static StoreException inUse(Path directory, long pid) {
        String holder = pid == ProcessHandle.current().pid() ? "this process (" + pid + ")" : "process " + pid;
        return new StoreException("the store " + directory + " is in use by " + holder
                + ". If that is a Dateline server, give its URL instead: --store http://HOST:PORT/;"
                + " otherwise wait until it ends, or stop it (kill " + pid + ")");
    }

    /** The failure for a store that a later version of the program wrote. */
    static StoreException laterFormat(Path directory, int format) {
        return new StoreException("the store " + directory + " has format " + format
                + ", which a later version of Dateline wrote; this version reads formats up to " + HistoryGraph.FORMAT
                + ". Install that version or a later one");
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        if (message.contains("No space left on device")) {
            return "the disk is full";
        }
        if (root instanceof AccessDeniedException || message.contains("Permission denied")) {
            return "permission denied";
        }
        if (root instanceof NoSuchFileException missing) {
            return missingPart(missing.getFile());
        }
        if (root instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : message;
    }

    /** Which part of a path is missing: the message of the exception is the path alone. */
    private static String missingPart(String path) {
        Path parent = Path.of(path).toAbsolutePath().getParent();
        return parent == null || Files.isDirectory(parent)
                ? "no such file or directory: " + path
                : "there is no directory " + parent;
    }
}
