package org.dateline.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.load.LoadReportJson;

/** The report of an ingestion as JSON. The member names are part of the public interface. */
public final class IngestReportJson {
    private IngestReportJson() {}

    /** The numbers of articles and facts, and the problems. */
    public static String of(IngestReport report) {
        IngestTally tally = report.tally();
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("articles", tally.written());
        figures.put("revised", tally.revised());
        figures.put("replaced", tally.replaced());
        figures.put("skipped", tally.skipped());
        figures.put("failed", report.failed());
        figures.put("events", tally.facts().events());
        figures.put("actors", tally.facts().actors());
        figures.put("places", tally.facts().places());
        figures.put("claims", tally.facts().claims());
        figures.put("assessedEvents", report.assessed());
        figures.put("seconds", report.elapsed().toMillis() / 1000.0);
        figures.put("articlesPerMinute", Math.round(report.perMinute() * 10) / 10.0);
        return LoadReportJson.of(figures, report.issues());
    }
}
