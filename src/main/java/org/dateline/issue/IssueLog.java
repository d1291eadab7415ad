package org.dateline.issue;

import java.util.ArrayList;
import java.util.List;

/** Collects the issues of one piece of work in the order in which they were found. Not safe for use by several threads. */
public final class IssueLog {
    private final List<Issue> issues = new ArrayList<>();

    /** Takes note of one issue. */
    public void add(Issue issue) {
        issues.add(issue);
    }

    /** All issues so far, oldest first: an unmodifiable copy. */
    public List<Issue> list() {
        return List.copyOf(issues);
    }

    /** Whether any issue so far is an error. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
