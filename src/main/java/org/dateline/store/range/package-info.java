// SPDX-License-Identifier: Apache-2.0
/**
 * Ranges and orders of values from the indexes of TDB2, for ordinary SPARQL. An index by predicate and object has the encoded ids of the
 * objects in order, and the id of most numbers, dates and times holds the value. So a filter that bounds a value reads a part of the
 * index, and {@code ORDER BY} with {@code LIMIT} walks the index and stops early. See
 * {@code docs/decisions/0210-ranges-and-order-from-the-index.md}.
 */
@NullMarked
package org.dateline.store.range;

import org.jspecify.annotations.NullMarked;
