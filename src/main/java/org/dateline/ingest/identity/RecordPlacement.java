package org.dateline.ingest.identity;

import org.dateline.rdf.fact.RecordIris;
import org.jspecify.annotations.Nullable;

/**
 * Where the record of an article belongs.
 *
 * @param iris the IRIs of its record
 * @param predecessor the IRI of the record that it revises; null for the first record of an article
 * @param standing what the store holds already
 */
public record RecordPlacement(RecordIris iris, @Nullable String predecessor, Standing standing) {

    /** What the store holds of an article. */
    public enum Standing {
        /** Nothing. */
        NEW,
        /** A record of an earlier text. */
        REVISION,
        /** A record of the same text by another version of the extractor, or with another masthead. */
        OUTDATED,
        /** A record of the same text by the same extractor. */
        CURRENT,
        /** A record that was loaded or made by hand; ingest never replaces it. */
        FOREIGN
    }

    /** Whether an existing graph must be removed before the record is written. */
    public boolean replaces() {
        return standing == Standing.OUTDATED || standing == Standing.CURRENT;
    }

    /**
     * Whether there is nothing to write.
     *
     * @param again whether records of the same text by the same extractor are replaced
     */
    public boolean isDone(boolean again) {
        return standing == Standing.FOREIGN || (standing == Standing.CURRENT && !again);
    }
}
