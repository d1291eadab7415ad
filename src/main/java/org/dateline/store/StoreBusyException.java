// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/** The store cannot be written at this moment, but soon can. The message says why, and what to do. */
public final class StoreBusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates a failure. */
    public StoreBusyException(String message) {
        super(message);
    }
}
