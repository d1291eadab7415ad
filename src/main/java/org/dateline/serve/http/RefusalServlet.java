// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses every request (403), and says why. */
public final class RefusalServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** A servlet that gives a reason. */
    public RefusalServlet(String reason) {
        this.reason = reason;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, Problem.of(403, reason));
    }
}
