package org.dateline.ingest.identity;

import java.util.List;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.fact.EntityIris;

/**
 * Who is who in an article.
 *
 * @param names the IRIs of all that it tells of
 * @param merges which of them were known before, and why they are held to be the same
 */
public record ResolvedEntities(EntityIris names, List<Merge> merges) {

    /** Keeps a copy. */
    public ResolvedEntities {
        merges = List.copyOf(merges);
    }
}
