// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Set;

/**
 * What the gazetteer knows about a country in addition to its entry.
 *
 * @param entry the number of its entry
 * @param capital the name of its capital; empty if it has none
 * @param neighbours the ISO 3166-1 alpha-2 codes of its neighbours
 */
record GazetteerCountry(int entry, String capital, Set<String> neighbours) {}
