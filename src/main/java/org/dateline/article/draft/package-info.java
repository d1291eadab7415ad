/**
 * What all article formats share: a {@link org.dateline.article.draft.RawArticle} with text and metadata, and the parsers of dates,
 * languages, bylines and datelines.
 */
@NullMarked
package org.dateline.article.draft;

import org.jspecify.annotations.NullMarked;
