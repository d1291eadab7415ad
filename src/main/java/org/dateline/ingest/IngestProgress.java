package org.dateline.ingest;

import org.dateline.extract.ExtractionResult;

/** Receives the progress of an ingestion, on the thread that writes. */
public interface IngestProgress {
    /** Ignores the progress. */
    IngestProgress NONE = new IngestProgress() {};

    /**
     * An article is finished: written, skipped or failed.
     *
     * @param articles the number of finished articles, this one included
     */
    default void done(long articles) {
        // Ignored by default.
    }

    /** An article has been analysed. */
    default void analysed(ExtractionResult result) {
        // Ignored by default.
    }
}
