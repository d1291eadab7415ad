package org.dateline.page.dispute;

import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.page.overview.EventLine;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.event.LinkedPage;

/**
 * One kind of what is not settled: facts that sources tell differently, distances that cannot be, plans of which nobody told the
 * outcome. Only the list of the chosen kind is filled.
 *
 * @param kind which of them
 * @param facts events of which sources differ
 * @param distances claims that are more than a tenth off what is computed
 * @param outcomes planned events whose time has passed
 * @param counts how many there are of each kind
 * @param turns to the pages before and after
 * @param paths where things are shown
 */
public record DisputesPage(
        DisputeKind kind,
        List<DisputedEvent> facts,
        List<ClaimDetails> distances,
        List<EventLine> outcomes,
        Counts counts,
        List<Link> turns,
        PagePaths paths)
        implements Page, LinkedPage {

    /** Keeps copies of the lists. */
    public DisputesPage {
        facts = List.copyOf(facts);
        distances = List.copyOf(distances);
        outcomes = List.copyOf(outcomes);
        turns = List.copyOf(turns);
    }

    /**
     * How many there are of each kind.
     *
     * @param facts events of which sources differ
     * @param distances claimed distances that cannot be
     * @param outcomes plans without an outcome
     */
    public record Counts(long facts, long distances, long outcomes) {
        /** The number of one kind, grouped for reading. */
        public String of(DisputeKind kind) {
            return EnglishText.number(
                    switch (kind) {
                        case FACTS -> facts;
                        case DISTANCES -> distances;
                        case OUTCOMES -> outcomes;
                    });
        }
    }

    /** Whether there is nothing of the chosen kind. */
    public boolean isEmpty() {
        return facts.isEmpty() && distances.isEmpty() && outcomes.isEmpty();
    }

    /** Whether it is this kind that is shown. */
    public boolean shows(DisputeKind other) {
        return kind == other;
    }

    @Override
    public String template() {
        return "dispute/disputes.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled("Disputes")
                .describedAs("Where sources disagree, and what is not settled: " + kind.title() + ".");
    }
}
