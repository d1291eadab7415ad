/**
 * Indexes in memory for what SPARQL over a triple store does not do in time: {@code timeline} for events by time, actor, place and
 * type. They know nothing of the store: {@code query} feeds them.
 *
 * <p>May import {@code model} and {@code rdf}.
 */
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
