package org.dateline.issue;

/**
 * Something about an input as a whole, not about a place in it: it is missing, its format is not told, it is empty.
 *
 * @param position the input as a whole
 * @param severity whether the input was refused for it
 * @param message what it is, and what happens now
 */
public record InputIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return severity == Severity.ERROR ? "unreadable input" : "note";
    }
}
