/**
 * Articles in JSON: schema.org JSON-LD, IPTC ninjs, plain objects; alone, in an array, or one per line. Start at {@link
 * org.dateline.article.json.JsonArticleReader}.
 */
@NullMarked
package org.dateline.article.json;

import org.jspecify.annotations.NullMarked;
