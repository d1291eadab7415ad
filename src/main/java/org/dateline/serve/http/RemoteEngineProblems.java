// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Maps failures of another engine, which is the store or is named by SERVICE, to problems for the client. */
final class RemoteEngineProblems {
    private static final int LONGEST = 300;

    private RemoteEngineProblems() {}

    /** Whether the engine did not answer in time. */
    static boolean isTimeout(Throwable failure) {
        return causes(failure).anyMatch(HttpTimeoutException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20);
    }

    /**
     * The problem: this server may not connect to the engine (403), the query is invalid (400), the engine is busy (503), or it failed
     * (502).
     */
    static Problem of(QueryExceptionHTTP failure) {
        return causes(failure)
                .filter(OperationDeniedException.class::isInstance)
                .findFirst()
                .map(denied -> Problem.of(403, String.valueOf(denied.getMessage())))
                .orElseGet(() -> byStatus(failure));
    }

    private static Problem byStatus(QueryExceptionHTTP failure) {
        return switch (failure.getStatusCode()) {
            case 400 -> Problem.of(400, "The other engine refused the query: " + message(failure));
            case 503 -> Problem.of(503, "The other engine is busy or took too long. Try again later.");
            case QueryExceptionHTTP.noStatusCode, -1 -> Problem.of(502, "Cannot reach the other engine.");
            default -> Problem.of(502, "The other engine failed: it answered HTTP " + failure.getStatusCode() + ".");
        };
    }

    /** The first line of the engine's own message. */
    private static String message(QueryExceptionHTTP failure) {
        String text = failure.getResponse() == null ? failure.getMessage() : failure.getResponse();
        String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
