// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A text that is no absolute IRI: relative without a base, or invalid by RFC 3987.
 *
 * @param position where it starts
 * @param relative whether only a base is missing
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
