// SPDX-License-Identifier: Apache-2.0
/**
 * Timelines of a store: a few streaming queries read its events into an index in memory, which follows every commit and answers
 * all questions by time, actor, place, type and status.
 *
 * <p>Start at {@link org.dateline.query.timeline.TimelineService}, then read in this order: {@code TimelineIndexReader} reads the whole
 * store, or what a commit changed; {@code EventRecordReader}, {@code ThingRecordReader} and {@code TimelineReportReader} run the
 * queries; {@code EventRecordBuilder} and {@code ThingRecordBuilder} make records of their rows.
 *
 * <pre>{@code
 * TimelineService timelines = TimelineService.of(store);
 * timelines.slice(Selection.ALL.with("actor", iri), TimelineViewOptions.DEFAULT).page().rows();
 * }</pre>
 */
@NullMarked
package org.dateline.query.timeline;

import org.jspecify.annotations.NullMarked;
