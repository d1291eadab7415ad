/**
 * Events in columns, in memory: what answers a timeline of a million events in milliseconds, where SPARQL over a triple store
 * would sort and count them all for each request. It knows nothing of RDF or of stores: it is fed with records.
 *
 * <p>{@link org.dateline.index.timeline.TimelineIndex} is the way in. An index never changes: a write makes a new one, which shares
 * nearly all of the old one. It consists of segments, a large one and a small one for what changed since; each has its rows in
 * the order of their begin, so that a span of time is a range of rows, and a bitmap of rows for each actor, place, type and
 * status, so that filters are intersections.
 */
@NullMarked
package org.dateline.index.timeline;

import org.jspecify.annotations.NullMarked;
