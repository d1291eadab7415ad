package org.dateline.ingest;

import org.dateline.extract.ExtractionResult;

/** Is told how an ingestion gets on, on the thread that writes. */
public interface IngestProgress {
    /** Nobody watches. */
    IngestProgress NONE = new IngestProgress() {};

    /**
     * An article is done: written, skipped or given up.
     *
     * @param articles how many are, this one included
     */
    default void done(long articles) {
        // Nobody watches.
    }

    /** An article has been analysed. */
    default void analysed(ExtractionResult reading) {
        // Nobody watches.
    }
}
