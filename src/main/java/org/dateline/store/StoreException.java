package org.dateline.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The environment failed a store: it is locked by another process, its directory cannot be written, the disk is full. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;
    /** How TDB2 tells the holder of its lock. */
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    /** A failure that no exception caused. */
    public StoreException(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure whose reason is told in plain words from its cause: "the disk is full", "permission denied". */
    public static StoreException failed(String what, Throwable cause) {
        return new StoreException(what + ": " + reason(cause), cause);
    }

    /** TDB2's refusal to open a database, with the holder's process id where the lock file tells it. */
    static StoreException locked(Path directory, RuntimeException refusal) {
        Matcher holder = HOLDER.matcher(String.valueOf(refusal.getMessage()));
        return holder.find()
                ? inUse(directory, Long.parseLong(holder.group(1)))
                : failed("the lock of the store " + directory + " cannot be had", refusal);
    }

    /** A store that a process holds. */
    static StoreException inUse(Path directory, long pid) {
        String holder = pid == ProcessHandle.current().pid() ? "this process (" + pid + ")" : "process " + pid;
        return new StoreException("the store " + directory + " is in use by " + holder
                + ": if that is a Dateline server, ask it instead with --store http://HOST:PORT/;"
                + " else wait for its end or stop it (kill " + pid + ")");
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
        return root.getMessage() == null ? root.getClass().getSimpleName() : message;
    }
}
