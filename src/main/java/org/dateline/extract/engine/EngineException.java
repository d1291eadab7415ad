// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

/** The language engine is not available. The message gives the reason and a remedy. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EngineException(String message) {
        super(message);
    }

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
