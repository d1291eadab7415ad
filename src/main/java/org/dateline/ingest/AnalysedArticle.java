package org.dateline.ingest;

import org.dateline.issue.SourcePosition;
import org.dateline.model.fact.ArticleFacts;

/**
 * An article that has been analysed.
 *
 * @param position where it was read from
 * @param facts what it tells
 */
record AnalysedArticle(SourcePosition position, ArticleFacts facts) {}
