package org.dateline.ingest.identity;

import org.dateline.rdf.fact.RecordIris;
import org.jspecify.annotations.Nullable;

/**
 * Where an article is recorded.
 *
 * @param names its record's
 * @param predecessor the IRI of the record that it revises; null for the first
 * @param standing what is there already
 */
public record RecordPlacement(RecordIris names, @Nullable String predecessor, Standing standing) {

    /** What the store has of an article. */
    public enum Standing {
        /** Nothing. */
        NEW,
        /** A record of an earlier text. */
        REVISION,
        /** A record of this very text by another version of the extractor, or with another masthead. */
        OUTDATED,
        /** A record of this very text by this very extractor. */
        CURRENT,
        /** A record that somebody made by hand or loaded: it is not ours to replace. */
        FOREIGN
    }

    /** Whether there is a graph to take out before the record is written. */
    public boolean replaces() {
        return standing == Standing.OUTDATED || standing == Standing.CURRENT;
    }

    /**
     * Whether there is nothing to write.
     *
     * @param again whether records of the same text by the same extractor are made anew
     */
    public boolean isDone(boolean again) {
        return standing == Standing.FOREIGN || (standing == Standing.CURRENT && !again);
    }
}
