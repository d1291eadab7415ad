// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import org.dateline.store.StoreException;

/** Standard output cannot be written. Unchecked, since a {@link java.io.PrintWriter} swallows an {@link IOException}. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean closed;

    OutputException(IOException cause) {
        super(
                StoreException.failed("standard output cannot be written and is incomplete", cause)
                        .getMessage(),
                cause);
        this.closed = String.valueOf(cause.getMessage()).contains("Broken pipe");
    }

    /** Whether its reader has ended, such as {@code head} after ten lines, which is no failure. */
    boolean isClosed() {
        return closed;
    }
}
