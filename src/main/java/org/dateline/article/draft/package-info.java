/**
 * What every format of article comes to before it is an {@link org.dateline.model.article.Article}: a {@link
 * org.dateline.article.draft.RawArticle} of text and what the article says about itself, and the readings of dates, languages and datelines
 * that all formats share.
 */
@NullMarked
package org.dateline.article.draft;

import org.jspecify.annotations.NullMarked;
