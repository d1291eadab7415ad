// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

/** What the answer depends on is still being built from the store; in a while it will answer. */
public final class IndexNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message for the client. */
    public IndexNotReadyException(String message) {
        super(message);
    }
}
