// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;
import org.dateline.model.Named;

/**
 * An article and our record of it.
 *
 * @param report the record, with the article
 * @param events the events it reports, by time
 * @param claims what it claims, quotes included
 * @param mentions the words it was read from, by offset
 * @param context its text, its other revisions and the reports with the same origin
 * @param bounds what was left out
 */
public record ReportView(
        ReportDetails report,
        List<ReportedEvent> events,
        List<ClaimDetails> claims,
        List<Mention> mentions,
        Context context,
        Bounds bounds) {

    /** Keeps copies of the lists. */
    public ReportView {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
    }

    /**
     * An event that the report has.
     *
     * @param event when and how real, as this report has it
     * @param assessed its assessed time and status
     * @param others the other reports that have it
     */
    public record ReportedEvent(EventRef event, EventRef assessed, List<ReportDetails> others) {
        /** Whether the assessment differs from this report. */
        public boolean differs() {
            return event.status() != assessed.status()
                    || !event.span().inWords().equals(assessed.span().inWords());
        }
    }

    /**
     * What belongs to a report beside its events and claims.
     *
     * @param digest SHA-256 of the text over which offsets count; empty if unknown
     * @param revisions earlier and later revisions of this record
     * @param sameUpstream other reports that rest on the same upstream
     * @param subjects what each denoted thing of the mentions is called
     */
    public record Context(
            String digest, List<ReportDetails> revisions, List<ReportDetails> sameUpstream, List<Named> subjects) {}

    /**
     * What was left out.
     *
     * @param from how many events, claims and mentions come before those that are shown
     * @param more whether more follow
     */
    public record Bounds(int from, boolean more) {}
}
