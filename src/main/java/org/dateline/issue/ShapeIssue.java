package org.dateline.issue;

/**
 * A thing that is not as a SHACL shape or a check across facts expects it.
 *
 * @param position the graph in which it stands
 * @param severity as the shape says: its violations are errors
 * @param focus the thing, as an IRI or blank node
 * @param path the property or path that was looked at; empty where it is the thing as a whole
 * @param value the value at fault; empty where one is missing
 * @param text what was expected, in the shape's words
 */
public record ShapeIssue(
        SourcePosition position, Severity severity, String focus, String path, String value, String text)
        implements Issue {

    @Override
    public String message() {
        StringBuilder line = new StringBuilder(focus);
        if (!path.isEmpty()) {
            line.append(' ').append(path);
        }
        if (!value.isEmpty()) {
            line.append(' ').append(value);
        }
        return line.append(": ").append(text).toString();
    }

    @Override
    public String kind() {
        return "violated shape";
    }
}
