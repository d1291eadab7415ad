// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one operation of Fuseki and turns its exceptions into error responses. Fuseki alone would append its message to a result that is
 * partly sent, and end the response as if it were complete.
 */
public final class ErrorBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorBoundary.class);
    private static final String INCOMPLETE = ErrorBoundary.class.getName() + ".incomplete";

    private ErrorBoundary() {}

    /** Runs the operation. Where it fails, writes the problem, or marks the response as incomplete if part of it was sent. */
    public static void run(HttpAction action, Runnable operation) {
        try {
            operation.run();
        } catch (RuntimeException | VirtualMachineError failure) {
            handle(action, failure);
        }
    }

    /** Whether the response to a request failed after part of it was sent. */
    static boolean isIncomplete(HttpServletRequest request) {
        return request.getAttribute(INCOMPLETE) != null;
    }

    private static void handle(HttpAction action, Throwable failure) {
        try {
            report(action.getRequest(), action.getResponse(), failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the problem of a failure, or marks the response as incomplete if part of it was sent. */
    static void report(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        Problem problem = ProblemTable.of(failure);
        if (problem.status() >= 500) {
            LOG.warn(
                    "[{}] {} {}: {}",
                    RequestId.of(request),
                    request.getMethod(),
                    request.getRequestURI(),
                    problem.message(),
                    problem.status() == 503 ? null : failure);
        }
        if (response.isCommitted()) {
            request.setAttribute(INCOMPLETE, problem);
        } else {
            ProblemWriter.write(request, response, problem);
        }
    }
}
