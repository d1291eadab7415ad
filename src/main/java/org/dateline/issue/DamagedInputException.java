// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

import java.io.IOException;

/** An input stream cannot be read further because of its content, not because of its device. */
public sealed class DamagedInputException extends IOException permits ExpandingInputException {
    private static final long serialVersionUID = 1;
    private final transient Issue issue;

    /** Stops reading because of one issue. */
    public DamagedInputException(Issue issue) {
        super(issue.message());
        this.issue = issue;
    }

    /** The fault of the input. */
    public Issue issue() {
        return issue;
    }
}
