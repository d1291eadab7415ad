// SPDX-License-Identifier: Apache-2.0
/**
 * An article's text as it is read on a page: one part of it at a time, with the facts that its words were read as. {@code query}
 * reads these records, {@code page} weaves them into paragraphs. Offsets count Unicode code points of the kept text, as those of
 * mentions do. Imports only its parent, {@code model}, and names of {@code model.timeline}.
 */
@NullMarked
package org.dateline.model.reading;

import org.jspecify.annotations.NullMarked;
