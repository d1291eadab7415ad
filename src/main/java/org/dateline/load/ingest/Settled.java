package org.dateline.load.ingest;

import java.util.List;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.fact.FactNames;

/**
 * Who is who in an article.
 *
 * @param names the IRIs of all that it tells of
 * @param merges which of them were known before, and why they are held to be the same
 */
public record Settled(FactNames names, List<Merge> merges) {

    /** Keeps a copy. */
    public Settled {
        merges = List.copyOf(merges);
    }
}
