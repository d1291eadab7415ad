// SPDX-License-Identifier: Apache-2.0
/**
 * Indexes in memory for questions that SPARQL over a triple store answers too slowly: {@code timeline} for events by time, actor,
 * place and type; {@code text} for search by words. They do not know where their records come from: {@code query} reads a store
 * and fills them.
 */
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
