package org.dateline.serve.http;

import java.io.IOException;

/** An answer broke off after part of it was sent; the connection has to be cut. Carries no trace: it is no error of the server. */
final class BrokenResponseException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenResponseException() {
        super("the answer broke off");
        setStackTrace(new StackTraceElement[0]);
    }
}
