package org.dateline.store;

/** The environment failed a store: it is locked by another process, its directory cannot be written, the disk is full. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A failure that no exception caused. */
    public StoreException(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
