package org.dateline.serve.http;

/** Ends a request with a {@link Problem} that the server itself has found. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    public RequestException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public RequestException(int status, String message) {
        this(Problem.of(status, message));
    }

    public Problem problem() {
        return problem;
    }
}
