package org.dateline.ingest.identity;

import org.dateline.model.fact.ArticleFacts;

/**
 * Settles who the actors, places and events of an article are: someone who is in the store already, or someone new. Asked by one
 * thread, within the transaction that writes the article; what it named before is known to it.
 */
public interface EntityResolver {

    /**
     * A new transaction begins.
     *
     * @param assessed whether what was written in those before stands assessed in the default graph
     */
    default void begin(boolean assessed) {
        // Those who look nothing up need not know.
    }

    /**
     * The IRIs of all that an article tells of, and which of them were known before.
     *
     * @param facts what it tells
     * @param placement where it is recorded
     */
    ResolvedEntities settle(ArticleFacts facts, RecordPlacement placement);
}
