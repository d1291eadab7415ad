package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one operation and turns whatever it throws into an answer. Fuseki's own handling would append its message to a result that
 * is already under way, and close it as if it were whole.
 */
public final class ErrorBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorBoundary.class);
    private static final String BROKEN = ErrorBoundary.class.getName() + ".broken";

    private ErrorBoundary() {}

    /** Runs the operation; where it fails, answers with the problem, or marks the answer as broken when part of it is sent. */
    public static void run(HttpAction action, Runnable operation) {
        try {
            operation.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            answer(action, failure);
        }
    }

    /** Whether the answer to this request broke off after part of it was sent. */
    static boolean isBroken(HttpServletRequest request) {
        return request.getAttribute(BROKEN) != null;
    }

    private static void answer(HttpAction action, Throwable failure) {
        Problem problem = ProblemTable.of(failure);
        if (problem.status() >= 500) {
            LOG.warn("[{}] {}", action.id, problem.message(), problem.status() == 503 ? null : failure);
        }
        if (action.getResponse().isCommitted()) {
            action.getRequest().setAttribute(BROKEN, problem);
            return;
        }
        try {
            ProblemWriter.write(action.getRequest(), action.getResponse(), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
