package org.dateline.load.ingest;

import org.dateline.model.fact.ArticleFacts;
import org.dateline.rdf.fact.FactNames;

/**
 * Settles who the actors, places and events of an article are: someone who is in the store already, or someone new. Asked by one
 * thread, within the transaction that writes the article; what it named before is known to it.
 */
public interface Identities {

    /**
     * The IRIs of all that an article tells of.
     *
     * @param facts what it tells
     * @param placement where it is recorded
     */
    FactNames names(ArticleFacts facts, Placement placement);
}
