/**
 * What the pages of an overview ask: the start page, actors, places, types, articles, disputes. Counts, histograms and lists of
 * events come from the index behind {@link org.dateline.query.timeline.TimelineService}; what that does not hold is asked in SPARQL, each
 * query fixed to a few things and bounded, so that none walks the store.
 */
@NullMarked
package org.dateline.query.overview;

import org.jspecify.annotations.NullMarked;
