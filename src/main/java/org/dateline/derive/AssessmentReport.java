package org.dateline.derive;

import java.util.List;
import org.dateline.issue.Issue;

/**
 * What one assessment did to the default graph.
 *
 * @param events how many events were assessed anew, those that no source tells any more included
 * @param added how many triples it put into the default graph
 * @param removed how many triples it took out of it
 * @param issues the users' triples on owned predicates that gave way to the assessment, as warnings
 */
public record AssessmentReport(int events, int added, int removed, List<Issue> issues) {
    /** Nothing was touched. */
    public static final AssessmentReport NOTHING = new AssessmentReport(0, 0, 0, List.of());

    /** Keeps a copy of the issues. */
    public AssessmentReport {
        issues = List.copyOf(issues);
    }

    /** Whether the default graph held just what the sources say. */
    public boolean isUpToDate() {
        return added == 0 && removed == 0;
    }
}
