package org.dateline.serve;

/**
 * What went wrong with a request, as the client is told.
 *
 * @param status HTTP status code, 400 to 599
 * @param message one or two lines in plain words, never a stack trace
 * @param line line of the query or document, from 1; 0 where there is none
 * @param column column, from 1; 0 where there is none
 */
public record Problem(int status, String message, long line, long column) {

    /** A problem without a position. */
    public static Problem of(int status, String message) {
        return new Problem(status, message, 0, 0);
    }
}
