// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A resource that violates a SHACL shape or a check across facts.
 *
 * @param position the graph that contains it
 * @param severity as the shape gives it
 * @param focus the resource: an IRI or a blank node
 * @param path the property or path that was checked; empty if the resource as a whole was
 * @param value the faulty value; empty if one is missing
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
    public String expected() {
        return text;
    }

    @Override
    public String kind() {
        return "violated shape";
    }
}
