/**
 * Timelines of a store: reads its events by a few streaming SPARQL 1.1 queries into an index in memory, keeps that in step with
 * every commit, and answers from it. {@link org.dateline.query.timeline.TimelineService} is the way in for every page.
 */
@NullMarked
package org.dateline.query.timeline;

import org.jspecify.annotations.NullMarked;
