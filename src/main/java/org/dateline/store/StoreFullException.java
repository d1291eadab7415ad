// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Objects;
import java.util.stream.Stream;

/** A disk has no room for what is to be written. */
public final class StoreFullException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Creates a failure that was foreseen. */
    StoreFullException(String message) {
        super(message);
    }

    /** Creates a failure with its cause. */
    StoreFullException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure is that of a full disk, by itself or by one of its causes. */
    public static boolean isCause(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof StoreFullException
                        || String.valueOf(cause.getMessage()).contains("No space left on device"));
    }
}
