// SPDX-License-Identifier: Apache-2.0
/**
 * Places of an article, resolved to a gazetteer that is made from GeoNames.
 *
 * <p>Start at {@link org.dateline.extract.place.PlaceFinder}. Read the classes in this order:
 *
 * <ol>
 *   <li>{@link org.dateline.extract.place.Gazetteer} and {@link org.dateline.extract.place.GazetteerEntry}: the places of the world
 *       by name. {@link org.dateline.extract.place.GazetteerReader} reads {@code data/gazetteer};
 *       {@link org.dateline.extract.place.PlaceNameSpelling} makes different spellings of a name equal.
 *   <li>{@link org.dateline.extract.place.ToponymScanner}: finds the toponyms of a text ({@link org.dateline.extract.place.Toponym}).
 *   <li>{@link org.dateline.extract.place.ToponymContextReader}: reads what the words around a toponym say: its kind ("the town
 *       of"), a containing place ("Paris, Texas"), a near place, a demonym.
 *   <li>{@link org.dateline.extract.place.CountryContext}: weighs the countries that the article is about.
 *   <li>{@link org.dateline.extract.place.ToponymGroup}: groups the mentions of a name, which have one meaning.
 *   <li>{@link org.dateline.extract.place.ToponymResolver}: chooses the entry for each group. The score of a candidate combines
 *       {@link org.dateline.extract.place.PlaceProminence}, the context, the countries, containment and distance.
 *   <li>{@link org.dateline.extract.place.PlaceFactBuilder}: makes the facts, with the division and country that contain each place.
 * </ol>
 *
 * <h2>Units</h2>
 *
 * <p>Positions are degrees on WGS 84. Countries are ISO 3166-1 alpha-2 codes; divisions are GeoNames codes. Distances are in metres.
 *
 * <h2>Example</h2>
 *
 * <p>"The Libyan port of Tripoli" in an article about Libya: the gazetteer has Tripoli in Libya and Tripoli in Lebanon. The
 * demonym "Libyan" and the country weights favour the former, so the fact is the settlement in Libya, within its division and
 * within Libya. Its evidence has the rule {@code place:country-context} and the reason "the settlement Tripoli in Libya rather
 * than the settlement Tripoli in Lebanon".
 */
@NullMarked
package org.dateline.extract.place;

import org.jspecify.annotations.NullMarked;
