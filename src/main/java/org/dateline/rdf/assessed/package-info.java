// SPDX-License-Identifier: Apache-2.0
/**
 * Writes assessments, states and discrepancies as triples: what is known today to the default graph, what was known at other times to the
 * {@link org.dateline.rdf.assessed.HistoryGraph}. {@link org.dateline.rdf.assessed.KnownPeriods} puts the two together again. See
 * {@code docs/decisions/0200-compact-history.md}.
 */
@NullMarked
package org.dateline.rdf.assessed;

import org.jspecify.annotations.NullMarked;
