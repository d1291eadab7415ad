// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import org.jspecify.annotations.Nullable;

/** A file that an option of the server names cannot be used. */
public final class ServerFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * An exception with its reason.
     *
     * @param message the fault, then the remedy; begins with a small letter
     */
    public ServerFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
