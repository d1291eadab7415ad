package org.dateline.load;

import java.time.Duration;
import org.dateline.issue.IssueLog;

/**
 * The result of a load.
 *
 * @param files the number of inputs that were read completely
 * @param statements the number of valid triples and quads read; repeated ones count each time
 * @param graphs the number of graphs they belong to, including the default graph
 * @param kept whether they were committed to the store
 * @param assessed the number of events assessed
 * @param elapsed the time from the first byte to the end
 * @param issues the problems
 */
public record LoadReport(
        int files, long statements, int graphs, boolean kept, int assessed, Duration elapsed, IssueLog issues) {

    /** Statements per second; 0 if the time was too short to measure. */
    public long rate() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : statements * 1000 / millis;
    }

    /** Whether there was an error. */
    public boolean hasErrors() {
        return issues.hasErrors();
    }
}
