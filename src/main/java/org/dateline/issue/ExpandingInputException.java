// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/** An input expands so far when it is decompressed that it may have been made to exhaust the reader. */
public final class ExpandingInputException extends DamagedInputException {
    private static final long serialVersionUID = 1;

    /** Stops reading because of one issue. */
    public ExpandingInputException(Issue issue) {
        super(issue);
    }
}
