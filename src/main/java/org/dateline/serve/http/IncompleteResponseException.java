// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.IOException;

/** A response failed after part of it was sent, so the connection must be aborted. It has no stack trace, since it reports no new error. */
final class IncompleteResponseException extends IOException {
    private static final long serialVersionUID = 1;

    IncompleteResponseException() {
        super("The response is incomplete");
        setStackTrace(new StackTraceElement[0]);
    }
}
