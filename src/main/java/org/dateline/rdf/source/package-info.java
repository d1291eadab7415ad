// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what the sources say from the named graphs: accounts of events, claims, states, distances and reviews.
 *
 * <p>Start at {@link org.dateline.rdf.source.EventEvidenceReader}, which collects the evidence about one event.
 */
@NullMarked
package org.dateline.rdf.source;

import org.jspecify.annotations.NullMarked;
