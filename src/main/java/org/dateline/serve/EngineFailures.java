package org.dateline.serve;

import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** What the failure of another engine, which this server shows, means to who asked this server. */
final class EngineFailures {
    private static final int LONGEST = 300;

    private EngineFailures() {}

    /** Whether the engine did not end its answer in time. */
    static boolean isTimeout(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(HttpTimeoutException.class::isInstance);
    }

    /** What the client is told: that its query is at fault (400), or the engine is busy (503) or failed (502). */
    static Problem of(QueryExceptionHTTP failure) {
        return switch (failure.getStatusCode()) {
            case 400 -> Problem.of(400, "The engine behind this server refuses the query: " + said(failure));
            case 503 -> Problem.of(503, "The engine behind this server is busy, or took too long.");
            case QueryExceptionHTTP.noStatusCode, -1 ->
                Problem.of(502, "The engine behind this server cannot be reached.");
            default ->
                Problem.of(
                        502, "The engine behind this server failed: it answered HTTP " + failure.getStatusCode() + ".");
        };
    }

    /** The first line of the engine's own words. */
    private static String said(QueryExceptionHTTP failure) {
        String text = failure.getResponse() == null ? failure.getMessage() : failure.getResponse();
        String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
