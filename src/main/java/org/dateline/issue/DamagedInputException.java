package org.dateline.issue;

import java.io.IOException;

/** An input stream cannot be read on because of what it holds, not because of the device that it lies on. */
public final class DamagedInputException extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Issue issue;

    /** Stops the reading for one issue. */
    public DamagedInputException(Issue issue) {
        super(issue.message());
        this.issue = issue;
    }

    /** What is wrong with the input. */
    public Issue issue() {
        return issue;
    }
}
