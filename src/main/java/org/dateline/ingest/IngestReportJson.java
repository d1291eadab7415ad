package org.dateline.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.load.LoadReportJson;

/** What an ingestion came to, for machines. The names of the members are part of the interface. */
public final class IngestReportJson {
    private IngestReportJson() {}

    /** What became of the articles, the counts, and all that was wrong. */
    public static String of(IngestReport report) {
        IngestTally tally = report.tally();
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("articles", tally.written());
        figures.put("revised", tally.revised());
        figures.put("replaced", tally.replaced());
        figures.put("skipped", tally.skipped());
        figures.put("failed", report.failed());
        figures.put("events", tally.told().events());
        figures.put("actors", tally.told().actors());
        figures.put("places", tally.told().places());
        figures.put("claims", tally.told().claims());
        figures.put("assessedEvents", report.assessed());
        figures.put("seconds", report.elapsed().toMillis() / 1000.0);
        figures.put("articlesPerMinute", Math.round(report.perMinute() * 10) / 10.0);
        return LoadReportJson.of(figures, report.issues());
    }
}
