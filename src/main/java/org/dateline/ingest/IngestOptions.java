package org.dateline.ingest;

/**
 * Options of an ingestion.
 *
 * @param jobs the number of articles analysed at the same time; at least 1
 * @param again whether articles that are in the store already are analysed again
 */
public record IngestOptions(int jobs, boolean again) {
    /** Articles written in one transaction. A killed process loses at most the analysis of so many. */
    public static final int BATCH = 16;

    /** Checks the number of jobs. */
    public IngestOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("too few jobs: " + jobs + ". At least 1 is required");
        }
    }
}
