// SPDX-License-Identifier: Apache-2.0
/**
 * News articles as texts with a masthead: what was printed, by whom, when. Offsets into texts are UTF-16 units of the Java string
 * here; the graph counts Unicode code points, and {@link org.dateline.model.article.Article#codePoints} converts.
 */
@NullMarked
package org.dateline.model.article;

import org.jspecify.annotations.NullMarked;
