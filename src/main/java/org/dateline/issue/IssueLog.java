package org.dateline.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the issues of one piece of work in the order in which they were found: it counts all and keeps the first of each
 * kind, so that a file with a million bad lines costs no more memory than one with twenty. Not safe for use by several threads.
 */
public final class IssueLog {
    /** How many issues of a kind are kept where the caller does not say. */
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
            throw new IllegalArgumentException("at least one issue of a kind must be kept, not " + examples);
        }
        this.examples = examples;
    }

    /** Takes note of one issue. */
    public void add(Issue issue) {
        if (issue.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        Kept group = groups.computeIfAbsent(new Key(issue.kind(), issue.severity()), key -> new Kept());
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

    /** The issues by kind: errors first, then in the order in which the kinds were first met. */
    public List<IssueGroup> listGroups() {
        return groups.entrySet().stream()
                .map(entry -> new IssueGroup(
                        entry.getKey().kind(),
                        entry.getKey().severity(),
                        entry.getValue().count,
                        entry.getValue().issues))
                .sorted(Comparator.comparing(IssueGroup::severity).reversed())
                .toList();
    }

    /** How many errors there were, kept or not. */
    public long errors() {
        return errors;
    }

    /** How many warnings there were, kept or not. */
    public long warnings() {
        return warnings;
    }

    /** Whether any issue so far is an error. */
    public boolean hasErrors() {
        return errors > 0;
    }

    private record Key(String kind, Severity severity) {}

    private static final class Kept {
        private final List<Issue> issues = new ArrayList<>();
        private long count;
    }
}
