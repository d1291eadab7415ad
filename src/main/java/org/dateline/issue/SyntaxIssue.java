// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A violation of the grammar of the format.
 *
 * @param position the position of the parser
 * @param severity whether the input was refused because of it
 * @param message what the parser expected
 */
public record SyntaxIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return severity == Severity.ERROR ? "syntax error" : "doubtful syntax";
    }
}
