package org.dateline.ingest.identity;

import java.util.List;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.fact.EntityIris;

/**
 * The result of entity resolution for one article.
 *
 * @param iris the IRIs of the actors, places and events in the article
 * @param merges the entities found to be the same as known ones, with the reasons
 */
public record ResolvedEntities(EntityIris iris, List<Merge> merges) {

    /** Copies the list. */
    public ResolvedEntities {
        merges = List.copyOf(merges);
    }
}
