/** Articles in JSON: schema.org JSON-LD, IPTC ninjs, plain objects; one, a list, or one to a line. */
@NullMarked
package org.dateline.article.json;

import org.jspecify.annotations.NullMarked;
