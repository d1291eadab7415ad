package org.dateline.ingest;

import java.time.Duration;
import org.dateline.issue.IssueLog;

/**
 * What an ingestion came to.
 *
 * @param tally what became of the articles
 * @param failed how many articles were given up
 * @param assessed how many events were assessed
 * @param elapsed from the first article to the last
 * @param issues what was wrong
 */
public record IngestReport(IngestTally tally, long failed, long assessed, Duration elapsed, IssueLog issues) {

    /** Articles a minute, those that were there already left out; 0 where it was too quick to tell. */
    public double perMinute() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : tally.written() * 60_000.0 / millis;
    }
}
