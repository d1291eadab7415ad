// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A compressed input that cannot be unpacked completely: truncated, damaged, followed by other data, or a decompression bomb.
 *
 * @param position the input as a whole
 * @param message what is wrong with it, and how far it was read
 */
public record ArchiveIssue(SourcePosition position, String message) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String kind() {
        return "archive error";
    }
}
