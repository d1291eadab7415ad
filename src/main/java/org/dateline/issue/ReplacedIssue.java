package org.dateline.issue;

/**
 * Something a user wrote gave way to what assessment derives: it was taken, and then replaced.
 *
 * @param position the graph in which it stood
 * @param message which triple, and what to do instead
 */
public record ReplacedIssue(SourcePosition position, String message) implements Issue {

    /** Always a warning: the rest of the input stands. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String kind() {
        return "replaced by the assessment";
    }
}
