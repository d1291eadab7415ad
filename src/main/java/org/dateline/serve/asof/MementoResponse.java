// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A response that is a Memento, or tells where Mementos are, only as long as it is no error: an error was not what the page showed then. */
final class MementoResponse extends HttpServletResponseWrapper {
    /** Of what time a Memento is (RFC 7089, section 2.1.1). */
    static final String DATETIME = "Memento-Datetime";

    /** Leads to the original and to the other Mementos. */
    static final String LINK = "Link";

    /** What an answer depends on; Fuseki puts its own list in the place of all others. */
    private static final String VARY = "Vary";

    private static final int FIRST_ERROR = 400;

    MementoResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        if (status >= FIRST_ERROR) {
            forget();
        }
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        boolean isDated = VARY.equalsIgnoreCase(name) && getHeaders(VARY).contains(MementoLinks.ACCEPT);
        super.setHeader(name, value);
        if (isDated) {
            addHeader(VARY, MementoLinks.ACCEPT);
        }
    }

    /** Takes back what was said so far. */
    void forget() {
        setHeader(DATETIME, null);
        setHeader(LINK, null);
    }
}
