/** Articles in web pages: what the page says about them, and which of its words are the article. */
@NullMarked
package org.dateline.article.html;

import org.jspecify.annotations.NullMarked;
