package org.dateline.load.ingest;

import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;

/**
 * An article that has been read.
 *
 * @param position where it was read from
 * @param article what was read
 */
public record Incoming(SourcePosition position, Article article) {}
