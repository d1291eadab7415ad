// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;

/**
 * The countries that an article is about, with weights: from the toponyms and demonyms in the text and from the place
 * where it was written.
 */
final class CountryContext {
    private static final double NAMED = 1;
    private static final double PEOPLE = 0.7;
    private static final double WRITTEN_THERE = 1.5;

    private final Map<String, Double> weights = new HashMap<>();

    /**
     * Computes the weights of an article.
     *
     * @param located the place in the masthead; empty if there is none
     */
    static CountryContext of(Gazetteer gazetteer, Analysis analysis, List<Toponym> toponyms, String located) {
        CountryContext context = new CountryContext();
        for (Toponym toponym : toponyms) {
            country(gazetteer, toponym.name()).ifPresent(country -> context.add(country, NAMED));
        }
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                gazetteer.demonym(token.word()).ifPresent(country -> context.add(country, PEOPLE));
            }
        }
        mostPopulous(gazetteer, located).ifPresent(entry -> context.add(entry.country(), WRITTEN_THERE));
        return context;
    }

    /** The country that a name denotes, unless a first-order division of another country has the same name. */
    private static Optional<String> country(Gazetteer gazetteer, String name) {
        List<GazetteerEntry> entries =
                gazetteer.exact(name).stream().map(Gazetteer.Match::entry).toList();
        boolean shared = entries.stream()
                .anyMatch(entry -> entry.code().equals("ADM1")
                        && entries.stream()
                                .noneMatch(other ->
                                        other.isCountry() && other.country().equals(entry.country())));
        return shared
                ? Optional.empty()
                : entries.stream()
                        .filter(GazetteerEntry::isCountry)
                        .map(GazetteerEntry::country)
                        .findFirst();
    }

    private static Optional<GazetteerEntry> mostPopulous(Gazetteer gazetteer, String name) {
        return gazetteer.exact(name).stream()
                .map(Gazetteer.Match::entry)
                .max((one, other) -> Integer.compare(one.population(), other.population()));
    }

    /** Adds weight to a country. */
    void add(String country, double weight) {
        if (!country.isEmpty()) {
            weights.merge(country, weight, Double::sum);
        }
    }

    /** The share of a country, from 0 to 1. Square roots dampen the weight of frequent countries. */
    double share(String country) {
        double all = weights.values().stream().mapToDouble(Math::sqrt).sum();
        return all == 0 ? 0 : Math.sqrt(weights.getOrDefault(country, 0.0)) / Math.max(1, all);
    }

    /** The country with the greatest weight; empty if there is none. */
    Optional<String> mostMentioned() {
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
