// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.List;
import org.dateline.issue.Issue;

/**
 * The changes of one assessment to the default graph and the history.
 *
 * @param events the number of events assessed, including those that no source describes any more
 * @param added the number of triples added
 * @param removed the number of triples removed
 * @param issues warnings about triples of users that the assessment replaced
 */
public record AssessmentReport(int events, int added, int removed, List<Issue> issues) {
    /** Nothing was assessed. */
    public static final AssessmentReport NOTHING = new AssessmentReport(0, 0, 0, List.of());

    /** Copies the issues. */
    public AssessmentReport {
        issues = List.copyOf(issues);
    }

    /** Whether both agreed with the sources already. */
    public boolean isUpToDate() {
        return added == 0 && removed == 0;
    }
}
