// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

/** Ends a request with a {@link Problem} that this server found. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** An exception for a problem. */
    public RequestException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** An exception for a problem without a position. */
    public RequestException(int status, String message) {
        this(Problem.of(status, message));
    }

    /** The problem that is reported to the client. */
    public Problem problem() {
        return problem;
    }
}
