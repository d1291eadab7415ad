package org.dateline.serve;

/** Ends a request with a {@link Problem} that the server itself has found. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    RequestException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    RequestException(int status, String message) {
        this(Problem.of(status, message));
    }

    Problem problem() {
        return problem;
    }
}
