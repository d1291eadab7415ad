// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

import java.util.List;

/**
 * All issues of one kind and severity that had the same expectation.
 *
 * @param kind as {@link Issue#kind()}
 * @param expected as {@link Issue#expected()}
 * @param severity of all of them
 * @param count the number of all issues of the group
 * @param examples the first of them, oldest first, as many as the log keeps
 */
public record IssueGroup(String kind, String expected, Severity severity, long count, List<Issue> examples) {
    /** Copies the examples. */
    public IssueGroup {
        examples = List.copyOf(examples);
    }

    /** The number of issues that are not among the examples. */
    public long more() {
        return count - examples.size();
    }
}
