// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A fault of an input as a whole: it is missing, its format is unknown, it is empty.
 *
 * @param position the input as a whole
 * @param severity whether the input was refused because of it
 * @param message the fault, and the consequence
 */
public record InputIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return severity == Severity.ERROR ? "unreadable input" : "note";
    }
}
