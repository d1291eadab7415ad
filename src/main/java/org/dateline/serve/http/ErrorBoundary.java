// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
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
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            handle(action, failure);
        }
    }

    /** Whether the response to a request failed after part of it was sent. */
    static boolean isIncomplete(HttpServletRequest request) {
        return request.getAttribute(INCOMPLETE) != null;
    }

    private static void handle(HttpAction action, Throwable failure) {
        Problem problem = ProblemTable.of(failure);
        if (problem.status() >= 500) {
            LOG.warn("[{}] {}", action.id, problem.message(), problem.status() == 503 ? null : failure);
        }
        if (action.getResponse().isCommitted()) {
            action.getRequest().setAttribute(INCOMPLETE, problem);
            return;
        }
        try {
            ProblemWriter.write(action.getRequest(), action.getResponse(), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
