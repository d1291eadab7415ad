// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A statement of a user was replaced by the assessment, which derives the values of that property.
 *
 * @param position the graph that contained it
 * @param message which triple, and what to do instead
 */
public record ReplacedIssue(SourcePosition position, String message) implements Issue {

    /** Always a warning: the rest of the input is kept. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String kind() {
        return "replaced by the assessment";
    }
}
