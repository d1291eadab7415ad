package org.dateline.load;

import java.time.Duration;
import org.dateline.issue.IssueLog;

/**
 * What a load came to.
 *
 * @param files how many inputs were read whole
 * @param statements how many triples and quads were read without an error, repeated ones counted each time
 * @param graphs how many graphs they belong to, the default graph included
 * @param kept whether they are in the store now
 * @param assessed how many events were assessed
 * @param elapsed from the first byte to the end
 * @param issues what was wrong
 */
public record LoadReport(
        int files, long statements, int graphs, boolean kept, int assessed, Duration elapsed, IssueLog issues) {

    /** Statements a second; 0 where it was too quick to tell. */
    public long rate() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : statements * 1000 / millis;
    }

    /** Whether anything was refused. */
    public boolean hasErrors() {
        return issues.hasErrors();
    }
}
