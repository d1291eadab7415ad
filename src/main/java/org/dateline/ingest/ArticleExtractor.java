package org.dateline.ingest;

import org.dateline.extract.ExtractionResult;
import org.dateline.model.article.Article;

/** What turns articles into facts: any number of threads may ask it at once. */
public interface ArticleExtractor {

    /** What an article tells, and the analysis behind it. */
    ExtractionResult read(Article article);

    /** Its name and version, as the facts carry it: whether a record is of the same version decides whether it is made anew. */
    String version();
}
