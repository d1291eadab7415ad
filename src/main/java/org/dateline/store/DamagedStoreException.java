// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/** The files of a store are not as TDB2 left them. The message names the file where it is known. */
public final class DamagedStoreException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Creates a failure that was found by a check. */
    DamagedStoreException(String message) {
        super(message);
    }

    /** Creates a failure with its cause. */
    DamagedStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
