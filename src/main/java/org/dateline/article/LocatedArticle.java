package org.dateline.article;

import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;

/**
 * An article and where it was read.
 *
 * @param article with a slug that no other article of the run has
 * @param position its input and, where the input holds several, its place there
 */
public record LocatedArticle(Article article, SourcePosition position) {}
