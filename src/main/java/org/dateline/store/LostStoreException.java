// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/** A store was removed, renamed or replaced while it was open, so that nothing that is written to it is kept. */
public final class LostStoreException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Creates a failure. */
    LostStoreException(String message) {
        super(message);
    }
}
