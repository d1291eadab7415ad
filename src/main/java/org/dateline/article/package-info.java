/**
 * News articles of every format as {@link org.dateline.model.article.Article}s.
 *
 * <p>{@link org.dateline.article.ArticleInputs} finds the files that a user names, {@link org.dateline.article.ArticleReader} reads each:
 * its bytes tell the format, the reader of the format yields drafts, and each draft becomes an article with what the options, its sidecar,
 * the article itself and its dateline say, asked in this order. Nothing is thrown for bad content: what is wrong or was left out is an
 * issue with its place, and the rest goes on. Of language nothing is known here but the dateline.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
