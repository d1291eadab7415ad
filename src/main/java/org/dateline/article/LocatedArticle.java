package org.dateline.article;

import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;

/**
 * An article with its position in the input.
 *
 * @param article its slug is unique within the run
 * @param position the input and, if the input holds several articles, the position there
 */
public record LocatedArticle(Article article, SourcePosition position) {}
