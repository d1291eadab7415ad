package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.load.LoadReportText;

/** The report of an ingestion as text. */
public final class IngestReportText {
    private IngestReportText() {}

    /** The last lines of a report: the articles by outcome, their facts, and the speed. */
    public static List<String> counts(IngestReport report) {
        IngestTally tally = report.tally();
        List<String> lines = new ArrayList<>();
        lines.add(LoadReportText.counted(tally.written(), "article") + " ingested" + parts(report));
        if (tally.written() > 0) {
            IngestTally.FactCounts counts = tally.facts();
            lines.add("Facts: " + LoadReportText.counted(counts.events(), "event") + ", "
                    + LoadReportText.counted(counts.actors(), "actor") + ", "
                    + LoadReportText.counted(counts.places(), "place") + " and "
                    + LoadReportText.counted(counts.claims(), "claim") + assessed(report));
        }
        lines.add(String.format(
                Locale.ROOT,
                "%s in %.1f s (%,.1f articles a minute)",
                LoadReportText.counted(report.issues().warnings(), "warning"),
                report.elapsed().toMillis() / 1000.0,
                report.perMinute()));
        return lines;
    }

    private static String parts(IngestReport report) {
        IngestTally tally = report.tally();
        List<String> parts = new ArrayList<>();
        add(parts, tally.revised(), "with changed text");
        add(parts, tally.replaced(), "analysed again");
        String ingested = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
        List<String> others = new ArrayList<>();
        add(others, tally.skipped(), "already in the store");
        add(others, report.failed(), "failed");
        return ingested + (others.isEmpty() ? "" : "; " + String.join(", ", others));
    }

    private static void add(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", number, what));
        }
    }

    private static String assessed(IngestReport report) {
        return report.assessed() == 0 ? "" : "; " + LoadReportText.counted(report.assessed(), "event") + " assessed";
    }
}
