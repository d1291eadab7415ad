/**
 * Articles in XML: NewsML-G2, NewsML 1, NITF. No DTD and no external entity is ever fetched. Start at {@link
 * org.dateline.article.xml.XmlArticleReader}.
 */
@NullMarked
package org.dateline.article.xml;

import org.jspecify.annotations.NullMarked;
