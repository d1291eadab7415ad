// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects issues in the order in which they are found. It counts all of them and keeps the first ones of each kind (and of each shape), so that a file
 * with a million bad lines needs no more memory than one with twenty. Not safe for use by several threads.
 */
public final class IssueLog {
    /** The default number of issues that are kept of each kind. */
    public static final int DEFAULT_EXAMPLES = 20;

    private final Map<Key, Kept> groups = new LinkedHashMap<>();
    private final List<Issue> kept = new ArrayList<>();
    private final int examples;
    private long errors;
    private long warnings;

    /** A log that keeps {@value #DEFAULT_EXAMPLES} issues of each kind. */
    public IssueLog() {
        this(DEFAULT_EXAMPLES);
    }

    /**
     * A log that keeps a given number of issues of each kind.
     *
     * @param examples at least 1
     */
    public IssueLog(int examples) {
        if (examples < 1) {
            throw new IllegalArgumentException("The number of examples must be at least 1: " + examples);
        }
        this.examples = examples;
    }

    /** Adds an issue. */
    public void add(Issue issue) {
        if (issue.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        Kept group =
                groups.computeIfAbsent(new Key(issue.kind(), issue.expected(), issue.severity()), key -> new Kept());
        group.count++;
        if (group.issues.size() < examples) {
            group.issues.add(issue);
            kept.add(issue);
        }
    }

    /** The kept issues, oldest first: an unmodifiable copy. */
    public List<Issue> list() {
        return List.copyOf(kept);
    }

    /** The issues by kind: errors first, then in the order in which the kinds were first found. */
    public List<IssueGroup> listGroups() {
        return groups.entrySet().stream()
                .map(entry -> new IssueGroup(
                        entry.getKey().kind(),
                        entry.getKey().expected(),
                        entry.getKey().severity(),
                        entry.getValue().count,
                        entry.getValue().issues))
                .sorted(Comparator.comparing(IssueGroup::severity).reversed())
                .toList();
    }

    /** The number of errors, kept or not. */
    public long errors() {
        return errors;
    }

    /** The number of warnings, kept or not. */
    public long warnings() {
        return warnings;
    }

    /** Whether any issue so far is an error. */
    public boolean hasErrors() {
        return errors > 0;
    }

    private record Key(String kind, String expected, Severity severity) {}

    private static final class Kept {
        private final List<Issue> issues = new ArrayList<>();
        private long count;
    }
}
