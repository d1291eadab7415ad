package org.dateline.ingest;

import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.model.fact.ArticleFacts;

/**
 * The number of articles by outcome, and the facts in them.
 *
 * @param recorded articles written for the first time
 * @param revised articles with a changed text
 * @param replaced articles analysed again
 * @param skipped articles that were in the store already
 * @param facts the facts of the recorded, revised and replaced articles
 */
public record IngestTally(long recorded, long revised, long replaced, long skipped, FactCounts facts) {
    /** No articles yet. */
    static final IngestTally NOTHING = new IngestTally(0, 0, 0, 0, new FactCounts(0, 0, 0, 0));

    /**
     * Numbers of facts; an entity counts once for each article that mentions it.
     *
     * @param events events
     * @param actors actors
     * @param places places
     * @param claims claims and states
     */
    public record FactCounts(long events, long actors, long places, long claims) {
        FactCounts plus(ArticleFacts more) {
            return new FactCounts(
                    events + more.events().size(),
                    actors + more.actors().size(),
                    places + more.places().size(),
                    claims + more.claims().size() + more.states().size());
        }
    }

    /** The number of articles that were written. */
    public long written() {
        return recorded + revised + replaced;
    }

    /** The tally with one more skipped article. */
    IngestTally plusSkipped() {
        return new IngestTally(recorded, revised, replaced, skipped + 1, facts);
    }

    /** The tally with one more written article. */
    IngestTally plus(ArticleFacts written, RecordPlacement placement) {
        FactCounts sum = facts.plus(written);
        return switch (placement.standing()) {
            case NEW -> new IngestTally(recorded + 1, revised, replaced, skipped, sum);
            case REVISION -> new IngestTally(recorded, revised + 1, replaced, skipped, sum);
            case OUTDATED, CURRENT -> new IngestTally(recorded, revised, replaced + 1, skipped, sum);
            case FOREIGN -> plusSkipped();
        };
    }
}
