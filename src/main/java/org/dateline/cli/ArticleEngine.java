package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.ingest.ArticleExtractor;

/** Where the engine comes from that reads articles. */
interface ArticleEngine {

    /**
     * The engine, which is fetched and started with the first article that it is to read.
     *
     * @param err learns how the fetching gets on
     */
    ArticleExtractor extracting(PrintWriter err);

    /**
     * Fetches the engine unless it is there, and says where it lies.
     *
     * @param err learns how the fetching gets on
     */
    String fetch(PrintWriter err);
}
