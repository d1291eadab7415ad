package org.dateline.issue;

/**
 * The input's bytes are not text in the encoding of its format, which is UTF-8 for all but RDF/XML.
 *
 * @param position the line and column of the first byte that is not
 * @param message which bytes stand there
 */
public record EncodingIssue(SourcePosition position, String message) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String kind() {
        return "encoding error";
    }
}
