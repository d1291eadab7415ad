// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;
import org.dateline.model.Named;

/**
 * An article and our record of it.
 *
 * @param report the record, with the article
 * @param told the events it reports, by time
 * @param claims what it claims, quotes included
 * @param mentions the words it was read from, by offset
 * @param kin other records of the article, and of others of the same story
 * @param bounds what was left out
 */
public record ReportView(
        ReportDetails report,
        List<Tells> told,
        List<ClaimDetails> claims,
        List<Mention> mentions,
        Kin kin,
        Bounds bounds) {

    /** Keeps copies of the lists. */
    public ReportView {
        told = List.copyOf(told);
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
    }

    /**
     * An event that the report has.
     *
     * @param event when and how real, as this report has it
     * @param held its assessed time and status
     * @param others the other reports that have it
     */
    public record Tells(EventRef event, EventRef held, List<ReportDetails> others) {
        /** Whether the assessment differs from this report. */
        public boolean differs() {
            return event.status() != held.status()
                    || !event.span().inWords().equals(held.span().inWords());
        }
    }

    /**
     * Other reports.
     *
     * @param digest SHA-256 of the text over which offsets count; empty if unknown
     * @param revisions earlier and later revisions of this record
     * @param sameUpstream other reports that rest on the same upstream
     * @param subjects what each denoted thing of the mentions is called
     */
    public record Kin(
            String digest, List<ReportDetails> revisions, List<ReportDetails> sameUpstream, List<Named> subjects) {}

    /**
     * What was left out.
     *
     * @param from how many events, claims and mentions come before those that are shown
     * @param more whether more follow
     */
    public record Bounds(int from, boolean more) {}
}
