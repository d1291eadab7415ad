package org.dateline.extract.place;

import java.util.Set;

/**
 * What the gazetteer knows of a country beside its entry.
 *
 * @param entry the number of its entry
 * @param capital its capital's name; empty where it has none
 * @param neighbours ISO 3166-1 codes of the countries that it borders on
 */
record GazetteerCountry(int entry, String capital, Set<String> neighbours) {}
