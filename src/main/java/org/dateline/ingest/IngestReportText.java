package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.load.LoadReportText;

/** What an ingestion came to, as lines for people. */
public final class IngestReportText {
    private IngestReportText() {}

    /** The last lines of a report: what became of the articles, what they told, how fast. */
    public static List<String> counts(IngestReport report) {
        IngestTally tally = report.tally();
        List<String> lines = new ArrayList<>();
        lines.add(LoadReportText.counted(tally.written(), "article") + " ingested" + parts(report));
        if (tally.written() > 0) {
            IngestTally.Told told = tally.told();
            lines.add("They tell of " + LoadReportText.counted(told.events(), "event") + ", "
                    + LoadReportText.counted(told.actors(), "actor") + " and "
                    + LoadReportText.counted(told.places(), "place") + ", and make "
                    + LoadReportText.counted(told.claims(), "claim") + assessed(report));
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
        add(parts, tally.revised(), "a changed text");
        add(parts, tally.replaced(), "analysed anew");
        String ingested = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
        List<String> others = new ArrayList<>();
        add(others, tally.skipped(), "there already");
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
