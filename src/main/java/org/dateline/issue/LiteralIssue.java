// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A literal whose text is not in the lexical space of its datatype, or whose language tag is not one. RDF 1.1 keeps such
 * literals (Concepts, section 3.3), so that it is an error only where the user is strict.
 *
 * @param position where it starts
 * @param severity whether the user takes it for an error
 * @param message the literal and what was expected
 */
public record LiteralIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return "ill-typed literal";
    }
}
