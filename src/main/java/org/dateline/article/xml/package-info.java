/** Articles in XML: NewsML-G2, NewsML 1, NITF. No DTD and no entity is ever fetched. */
@NullMarked
package org.dateline.article.xml;

import org.jspecify.annotations.NullMarked;
