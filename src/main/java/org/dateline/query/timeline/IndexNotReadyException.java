// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

/** The index of events is still being built; in a while it will answer. */
public final class IndexNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexNotReadyException(String message) {
        super(message);
    }
}
