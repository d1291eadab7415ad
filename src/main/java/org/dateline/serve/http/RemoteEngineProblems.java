package org.dateline.serve.http;

import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** What the failure of another engine, which this server shows or SERVICE names, means to who asked this server. */
final class RemoteEngineProblems {
    private static final int LONGEST = 300;

    private RemoteEngineProblems() {}

    /** Whether the engine did not end its answer in time. */
    static boolean isTimeout(Throwable failure) {
        return causes(failure).anyMatch(HttpTimeoutException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20);
    }

    /**
     * What the client is told: that the engine may not be reached from here (403), the query is at fault (400), or the engine
     * is busy (503) or failed (502).
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
            case 400 -> Problem.of(400, "The other engine refuses the query: " + said(failure));
            case 503 -> Problem.of(503, "The other engine is busy, or took too long.");
            case QueryExceptionHTTP.noStatusCode, -1 -> Problem.of(502, "The other engine cannot be reached.");
            default -> Problem.of(502, "The other engine failed: it answered HTTP " + failure.getStatusCode() + ".");
        };
    }

    /** The first line of the engine's own words. */
    private static String said(QueryExceptionHTTP failure) {
        String text = failure.getResponse() == null ? failure.getMessage() : failure.getResponse();
        String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
