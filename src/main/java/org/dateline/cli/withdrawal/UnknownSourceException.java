// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.withdrawal;

/** A store has no source of the name that the user gave. */
public final class UnknownSourceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The message names the source, and what may be meant. */
    public UnknownSourceException(String message) {
        super(message);
    }
}
