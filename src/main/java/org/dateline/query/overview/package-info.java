// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what the overview pages show: the start page, actors, places, types and articles. Counts, histograms and lists of events
 * come from the index behind {@link org.dateline.query.timeline.TimelineService}. The rest comes from SPARQL queries, each about a
 * few things and limited, so that none reads the whole store.
 *
 * <p>Start at {@link org.dateline.query.overview.ActorViewReader}. It is put together from {@code EntityReader} (names and kinds),
 * {@code EntityEventsReader} (events), {@code StatesReader} (states) and {@code StatementReader} (claims), which the readers of places
 * and types use too. {@link org.dateline.query.overview.StoreOverviewReader} needs the index alone.
 *
 * <pre>{@code
 * new ActorViewReader(store, timelines).find(iri).map(actor -> actor.entity().name());
 * }</pre>
 */
@NullMarked
package org.dateline.query.overview;

import org.jspecify.annotations.NullMarked;
