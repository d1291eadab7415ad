package org.dateline.issue;

/**
 * An IRI that cannot name anything: relative without a base, or against the grammar of RFC 3987.
 *
 * @param position where it starts
 * @param relative whether nothing but a base is missing
 * @param message the IRI and what is wrong with it
 */
public record IriIssue(SourcePosition position, boolean relative, String message) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String kind() {
        return relative ? "relative IRI" : "bad IRI";
    }
}
