// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

import java.util.List;

/** An input was refused, and nothing of it was kept. Has the issues that are the reason. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Issue> issues;

    /** Refuses an input because of some issues. The first one gives the message. */
    public InputException(List<Issue> issues) {
        super(
                issues.isEmpty()
                        ? "The input was refused."
                        : issues.get(0).position() + ": " + issues.get(0).message());
        this.issues = List.copyOf(issues);
    }

    /** The reasons: at least one issue. */
    public List<Issue> issues() {
        return issues;
    }
}
