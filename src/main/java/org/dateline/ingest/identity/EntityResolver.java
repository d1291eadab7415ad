package org.dateline.ingest.identity;

import org.dateline.model.fact.ArticleFacts;

/**
 * Decides which actors, places and events of an article are known already, and mints IRIs for the others. Used by one thread, within the
 * transaction that writes the article; entities of earlier articles of the run are known to it. The only implementation is {@link
 * NameEntityResolver}.
 */
public interface EntityResolver {

    /**
     * Begins a new transaction.
     *
     * @param assessed whether the records of earlier transactions are assessed in the default graph by now
     */
    default void begin(boolean assessed) {
        // A resolver that keeps no state between transactions does nothing.
    }

    /**
     * Resolves the entities of an article.
     *
     * @param facts the article's facts
     * @param placement where its record belongs
     */
    ResolvedEntities resolve(ArticleFacts facts, RecordPlacement placement);
}
