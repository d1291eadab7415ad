// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueGroup;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;

/** The report of a load as text. */
public final class LoadReportText {
    private LoadReportText() {}

    /**
     * Lists the problems by kind: a single problem on one line, several below a heading with their number.
     *
     * @param issues the problems; errors are listed first
     */
    public static List<String> problems(IssueLog issues) {
        List<String> lines = new ArrayList<>();
        issues.listGroups().forEach(group -> add(group, lines));
        return lines;
    }

    private static void add(IssueGroup group, List<String> lines) {
        String label = label(group);
        if (group.count() == 1) {
            Issue only = group.examples().get(0);
            lines.add("%s: %s: %s".formatted(only.position(), label, only.message()));
            return;
        }
        String expected = group.expected().isEmpty() ? "" : " " + group.expected();
        lines.add("%s, %,d times:%s".formatted(label, group.count(), expected));
        group.examples().forEach(issue -> lines.add("  %s: %s".formatted(issue.position(), withoutExpected(issue))));
        if (group.more() > 0) {
            lines.add("  … and %,d more".formatted(group.more()));
        }
    }

    /** The heading of a group has said it. */
    private static String withoutExpected(Issue issue) {
        String end = ": " + issue.expected();
        String message = issue.message();
        return !issue.expected().isEmpty() && message.endsWith(end)
                ? message.substring(0, message.length() - end.length())
                : message;
    }

    private static String label(IssueGroup group) {
        if (group.kind().equals("note") || group.kind().contains("error")) {
            return group.kind();
        }
        return (group.severity() == Severity.ERROR ? "error: " : "warning: ") + group.kind();
    }

    /** The last line of a report: what was loaded. What was read of a load that failed says nothing: it ends at the first error. */
    public static String counts(LoadReport report) {
        if (!report.kept()) {
            return "nothing was loaded; the store is unchanged";
        }
        String assessed = report.assessed() > 0 ? "; %s assessed".formatted(counted(report.assessed(), "event")) : "";
        return "%s from %s in %s (%,d a second): in %s of the store%s"
                .formatted(
                        counted(report.statements(), "statement"),
                        counted(report.files(), "file"),
                        seconds(report),
                        report.rate(),
                        counted(report.graphs(), "graph"),
                        assessed);
    }

    private static String seconds(LoadReport report) {
        return String.format(Locale.ROOT, "%.1f s", report.elapsed().toMillis() / 1000.0);
    }

    /** A number with its noun, such as {@code 1 event} or {@code 2,000 events}. */
    public static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
