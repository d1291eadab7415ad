// SPDX-License-Identifier: Apache-2.0
/**
 * Writes assessments, states and discrepancies as triples of the default graph.
 */
@NullMarked
package org.dateline.rdf.assessed;

import org.jspecify.annotations.NullMarked;
