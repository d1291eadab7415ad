package org.dateline.issue;

/**
 * The input does not follow the grammar of its format.
 *
 * @param position where the parser stood
 * @param severity whether the input was refused for it
 * @param message what the parser expected
 */
public record SyntaxIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return severity == Severity.ERROR ? "syntax error" : "doubtful syntax";
    }
}
