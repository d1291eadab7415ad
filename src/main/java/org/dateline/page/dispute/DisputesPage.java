// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.dispute;

import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.event.LinkedPage;
import org.dateline.page.overview.EventLine;

/**
 * The disputes of one kind: facts on which sources differ, wrong distances, or plans without an outcome. Only the list of the chosen
 * kind is filled.
 *
 * @param kind the kind
 * @param summary all events about which sources differ, in short
 * @param facts the events of this page about which sources differ, with the values
 * @param distances claims that differ from the computed distance by more than a tenth
 * @param outcomes planned events whose time has passed
 * @param counts the number of disputes of each kind
 * @param pageLinks links to the pages before and after
 * @param paths the paths of pages
 */
public record DisputesPage(
        DisputeKind kind,
        DisputeSummary summary,
        List<DisputedEvent> facts,
        List<ClaimDetails> distances,
        List<EventLine> outcomes,
        Counts counts,
        List<Link> pageLinks,
        PagePaths paths)
        implements Page, LinkedPage {

    /** Keeps copies of the lists. */
    public DisputesPage {
        facts = List.copyOf(facts);
        distances = List.copyOf(distances);
        outcomes = List.copyOf(outcomes);
        pageLinks = List.copyOf(pageLinks);
    }

    /**
     * The number of disputes of each kind.
     *
     * @param facts events about which sources differ
     * @param distances claimed distances that are wrong
     * @param outcomes plans without an outcome
     */
    public record Counts(long facts, long distances, long outcomes) {
        /** The number of one kind, with separators between thousands. */
        public String of(DisputeKind kind) {
            return EnglishText.number(
                    switch (kind) {
                        case FACTS -> facts;
                        case DISTANCES -> distances;
                        case OUTCOMES -> outcomes;
                    });
        }
    }

    /** Whether there are no disputes of the chosen kind. */
    public boolean isEmpty() {
        return facts.isEmpty() && distances.isEmpty() && outcomes.isEmpty();
    }

    /** Whether the page shows this kind. */
    public boolean shows(DisputeKind other) {
        return kind == other;
    }

    @Override
    public String template() {
        return "dispute/disputes.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Disputes")
                .describedAs("Events and distances on which sources disagree: " + kind.title() + ".");
    }
}
