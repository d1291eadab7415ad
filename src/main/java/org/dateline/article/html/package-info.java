/** Articles in web pages: their metadata and their main text. Start at {@link org.dateline.article.html.HtmlArticleReader}. */
@NullMarked
package org.dateline.article.html;

import org.jspecify.annotations.NullMarked;
