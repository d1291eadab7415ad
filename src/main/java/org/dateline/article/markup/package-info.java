/** Marked-up text (HTML, XHTML, NITF) as paragraphs of plain text. Parsed with jsoup, which forgives everything. */
@NullMarked
package org.dateline.article.markup;

import org.jspecify.annotations.NullMarked;
