/** Converts markup (HTML, XHTML, NITF) to paragraphs of plain text. The parser is jsoup, which accepts any input. */
@NullMarked
package org.dateline.article.markup;

import org.jspecify.annotations.NullMarked;
