package org.dateline.issue;

import java.util.List;

/** The input was refused: nothing of it was kept. Carries the issues that say why. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Issue> issues;

    /** Refuses an input for the given issues, whose first gives the exception its message. */
    public InputException(List<Issue> issues) {
        super(
                issues.isEmpty()
                        ? "the input was refused"
                        : issues.get(0).position() + ": " + issues.get(0).message());
        this.issues = List.copyOf(issues);
    }

    /** Why the input was refused: at least one issue. */
    public List<Issue> issues() {
        return issues;
    }
}
