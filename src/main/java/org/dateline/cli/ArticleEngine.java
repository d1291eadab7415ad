package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.ingest.ArticleExtractor;

/** Provides the engine that extracts facts from articles. Tests replace it. */
interface ArticleEngine {

    /**
     * Returns the engine; it is downloaded and started with the first article.
     *
     * @param err receives the progress of the download
     */
    ArticleExtractor extractor(PrintWriter err);

    /**
     * Downloads the engine if it is missing, and returns a message with its location.
     *
     * @param err receives the progress of the download
     */
    String fetch(PrintWriter err);
}
