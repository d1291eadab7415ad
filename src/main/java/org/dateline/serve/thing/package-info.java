// SPDX-License-Identifier: Apache-2.0
/**
 * Linked data: the documents about things at {@code /id}, {@code /doc} and {@code /browse}. Start at
 * {@link org.dateline.serve.thing.ThingServlet}.
 */
@NullMarked
package org.dateline.serve.thing;

import org.jspecify.annotations.NullMarked;
