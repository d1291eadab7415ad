package org.dateline.query.timeline;

/** The index of events is still being built; in a while it will answer. */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReadyException(String message) {
        super(message);
    }
}
