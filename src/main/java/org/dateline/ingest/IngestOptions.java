package org.dateline.ingest;

/**
 * How articles are ingested.
 *
 * @param jobs how many are analysed at once
 * @param again whether articles that are in the store already are analysed again
 */
public record IngestOptions(int jobs, boolean again) {
    /** How many articles are written in one transaction: whoever is killed loses at most the analysis of these. */
    public static final int BATCH = 16;

    /** Checks the number. */
    public IngestOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job is needed, not " + jobs);
        }
    }
}
