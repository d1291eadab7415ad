package org.dateline.ingest;

import org.dateline.extract.ExtractionResult;
import org.dateline.model.article.Article;

/** Extracts facts from articles. Safe for use by several threads. */
public interface ArticleExtractor {

    /** Extracts the facts of an article, together with the linguistic analysis they rest on. */
    ExtractionResult extract(Article article);

    /** The extractor's name and version, as the facts carry it. A record by another version is replaced. */
    String version();
}
