/**
 * Entity resolution: maps the actors, places and events of an article to IRIs, those of known things or new ones.
 *
 * <p>Start at {@link org.dateline.ingest.identity.EntityResolver} and its implementation {@link
 * org.dateline.ingest.identity.NameEntityResolver}. It runs {@code ActorResolver}, {@code PlaceResolver} and {@code ArticleEvents}, then
 * {@code EventResolver}, which compares the events with the {@code CandidateEvents} of the store. {@code MergeCollector} collects the
 * merges, and {@code IdentityDecisions} applies the decisions of people. See {@code docs/decisions/0111-merges-are-records.md}.
 */
@NullMarked
package org.dateline.ingest.identity;

import org.jspecify.annotations.NullMarked;
