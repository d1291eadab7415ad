// SPDX-License-Identifier: Apache-2.0
/**
 * Extraction of facts from news articles: places, times, actors, events, states, claims and photographs.
 *
 * <p>Start at {@link org.dateline.extract.Extractor}. Its method {@code read} calls the stages in order; each line is one stage.
 * A stage reads the article, the analysis and the results of earlier stages, and returns records of
 * {@code org.dateline.model.fact}. Stages have no state and know neither RDF nor a store.
 *
 * <h2>Stages</h2>
 *
 * <ol>
 *   <li>{@link org.dateline.extract.LanguageEngine}: tokens, dependencies, named entities, coreference and quotations, as an
 *       {@link org.dateline.extract.analysis.Analysis}. The implementation is {@code corenlp}.
 *   <li>{@link org.dateline.extract.TimeTagger}: time expressions with TIMEX3 values. The implementation is {@code heideltime}.
 *   <li>{@link org.dateline.extract.time.TimeFinder}: corrected time expressions with bounds in UTC.
 *   <li>{@link org.dateline.extract.place.PlaceFinder}: toponyms, resolved to entries of a gazetteer.
 *   <li>{@link org.dateline.extract.distance.DistanceFinder}: distances, and places that only a distance mentions.
 *   <li>{@link org.dateline.extract.actor.ActorFinder}: persons, organizations and countries, each with all its mentions.
 *   <li>{@link org.dateline.extract.entity.ArticleEntities}: places, times and actors in one record, with look-up by token.
 *   <li>{@link org.dateline.extract.quotation.QuotationFinder}: quotations with their speakers.
 *   <li>{@link org.dateline.extract.event.EventFinder}: events with type, status, time, place, participants and links.
 *   <li>{@link org.dateline.extract.claim.StateFinder} and {@link org.dateline.extract.claim.ClaimFinder}: states and claims.
 *   <li>{@link org.dateline.extract.photograph.PhotographFinder}: photographs, by their credit lines.
 * </ol>
 *
 * <h2>Conventions</h2>
 *
 * <p>Character offsets are UTF-16 code units of the article's text. Tokens are counted from 0 within their sentence. Each fact
 * has the spans that mention it, and {@link org.dateline.model.fact.FactEvidence} with the rule that found it and a confidence.
 * Types, roles and other terms are local names of the ontology; {@code org.dateline.model.fact} has constants for them. Word
 * lists are tables in {@code src/main/resources/extract}, one folder per package.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * LoadedEngine engine = LoadedEngine.load(new EngineLibrary(System.getenv()).fetch(progress, temporary));
 * Extractor extractor = new Extractor(engine.engine(), engine.tagger(), "dateline 0.1.0");
 * for (EventFact event : extractor.extract(article).events()) {
 *     System.out.println(event.type() + ": " + event.label()); // military-order: Bekele orders Bekele’s troops to march …
 * }
 * }</pre>
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
