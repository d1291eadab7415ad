package org.dateline.ingest;

import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.model.fact.ArticleFacts;

/**
 * What became of articles, and what they told.
 *
 * @param recorded how many are in the store, or the file, for the first time
 * @param revised how many had a changed text
 * @param replaced how many were analysed anew
 * @param skipped how many were there already
 * @param told what the recorded, revised and replaced ones told
 */
public record IngestTally(long recorded, long revised, long replaced, long skipped, Told told) {
    /** None yet. */
    static final IngestTally NOTHING = new IngestTally(0, 0, 0, 0, new Told(0, 0, 0, 0));

    /**
     * How many facts, each article's counted by itself.
     *
     * @param events events
     * @param actors actors
     * @param places places
     * @param claims claims and states
     */
    public record Told(long events, long actors, long places, long claims) {
        Told plus(ArticleFacts facts) {
            return new Told(
                    events + facts.events().size(),
                    actors + facts.actors().size(),
                    places + facts.places().size(),
                    claims + facts.claims().size() + facts.states().size());
        }
    }

    /** How many articles were written. */
    public long written() {
        return recorded + revised + replaced;
    }

    /** With one more that was there already. */
    IngestTally plusSkipped() {
        return new IngestTally(recorded, revised, replaced, skipped + 1, told);
    }

    /** With one more that was written. */
    IngestTally plus(ArticleFacts facts, RecordPlacement placement) {
        Told more = told.plus(facts);
        return switch (placement.standing()) {
            case NEW -> new IngestTally(recorded + 1, revised, replaced, skipped, more);
            case REVISION -> new IngestTally(recorded, revised + 1, replaced, skipped, more);
            case OUTDATED, CURRENT -> new IngestTally(recorded, revised, replaced + 1, skipped, more);
            case FOREIGN -> plusSkipped();
        };
    }
}
