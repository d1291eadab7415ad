// SPDX-License-Identifier: Apache-2.0
/**
 * Events in columns, in memory. The index answers a timeline over a million events in milliseconds; SPARQL over a triple store
 * would sort and count all events for each request. It knows neither RDF nor stores: it is filled with records.
 *
 * <p>Start at {@link org.dateline.index.timeline.TimelineIndex}, then read in this order:
 *
 * <ol>
 *   <li>{@code Segment} and {@code SegmentBuilder}: the columns. Rows are in the order of their begin, so that a period is a range
 *       of rows; each actor, place, type and status has a bitmap of its rows, so that filters are intersections;
 *   <li>{@code Dictionary}, {@code ThingCatalogue} and {@code NumberedHierarchy}: numbers of things, their labels and positions, and
 *       which place or type contains which;
 *   <li>{@code SelectionFilter}: from a selection to rows;
 *   <li>{@link org.dateline.index.timeline.MatchedEvents}: pages, facets, histograms, lanes and networks of these rows, each by a
 *       class of its own ({@code Paging}, {@code FacetCounter}, {@code HistogramCounter}, {@code LaneBuilder},
 *       {@code NetworkCounter}).
 * </ol>
 *
 * <p>An index never changes. A write makes a new index, which shares nearly all of the old one: a large segment, and a small one
 * for what changed since.
 *
 * <pre>{@code
 * TimelineIndex.Builder builder = new TimelineIndex.Builder();
 * events.forEach(builder::add);
 * TimelineIndex index = builder.build();
 * index.matching(Selection.ALL.with("actor", iri), null).slice(TimelineViewOptions.DEFAULT);
 * }</pre>
 */
@NullMarked
package org.dateline.index.timeline;

import org.jspecify.annotations.NullMarked;
