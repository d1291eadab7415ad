package org.dateline.ingest;

import java.time.Duration;
import org.dateline.issue.IssueLog;

/**
 * The result of an ingestion.
 *
 * @param tally the articles by outcome, and the facts in them
 * @param failed the number of articles that could not be analysed or written
 * @param assessed the number of events assessed
 * @param elapsed the time from the first article to the last
 * @param issues the problems
 */
public record IngestReport(IngestTally tally, long failed, long assessed, Duration elapsed, IssueLog issues) {

    /** Articles written per minute; 0 if the time was too short to measure. */
    public double perMinute() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : tally.written() * 60_000.0 / millis;
    }
}
