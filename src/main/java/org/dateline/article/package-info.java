/**
 * News articles of every supported format as {@link org.dateline.model.article.Article}s.
 *
 * <p>Start at {@link org.dateline.article.ArticleReader}, then read in this order: {@code FormatDetector} chooses the reader of the format
 * ({@code text}, {@code html}, {@code json}, {@code xml}), which yields {@link org.dateline.article.draft.RawArticle}s; {@code
 * ArticleComposer} completes each with the options, the sidecar, the article's own metadata and its dateline, in this order. Bad content
 * throws nothing: every problem and every skipped article is an issue with its position. Language is not analysed here, except for the
 * dateline.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
