// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer: places of the world by name, from {@code data/gazetteer}. It is loaded at first use, which takes a few
 * seconds (4.1 s on two cores), and stays in memory (about 21 MB). Safe for use by several threads.
 */
public final class Gazetteer {
    private final GazetteerEntries entries;
    private final GazetteerNameIndex exact;
    private final GazetteerNameIndex loose;
    private final Map<String, GazetteerCountry> countries;
    private final Map<String, Integer> divisions;
    private final Map<String, String> demonyms;

    Gazetteer(
            GazetteerEntries entries,
            GazetteerNameIndex exact,
            GazetteerNameIndex loose,
            Map<String, GazetteerCountry> countries,
            Map<String, Integer> divisions,
            Map<String, String> demonyms) {
        this.entries = entries;
        this.exact = exact;
        this.loose = loose;
        this.countries = Map.copyOf(countries);
        this.divisions = Map.copyOf(divisions);
        this.demonyms = Map.copyOf(demonyms);
    }

    private static final class BundledZones {
        private static final GazetteerZones INSTANCE = new GazetteerReader().readZones(bundled().entries);

        private BundledZones() {}
    }

    /**
     * The time zones in which a place may be: one for most; several for a country or region with several; none for a sea, a part of the
     * world, or what cannot be placed. Read from the bundled files when first asked for.
     */
    public static Set<ZoneId> zones(PlaceFact place) {
        return BundledZones.INSTANCE.of(place);
    }

    private static final class Bundled {
        private static final Gazetteer INSTANCE = new GazetteerReader().read();

        private Bundled() {}
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * An entry that a name can denote.
     *
     * @param entry the entry
     * @param fit how well the name fits: 1 for the main name, 0.9 for an alternative name, 0.6 for another spelling
     */
    record Match(GazetteerEntry entry, double fit) {
        /** Whether the name itself is in the gazetteer, and not only another spelling. */
        boolean isExactSpelling() {
            return fit > 0.8;
        }
    }

    /** All entries that a name can denote: entries with this name and entries with another spelling of it. */
    List<Match> list(String name) {
        List<Match> found = new ArrayList<>(exact(name));
        for (Match match : loose(name)) {
            if (found.stream()
                    .noneMatch(other -> other.entry().number() == match.entry().number())) {
                found.add(match);
            }
        }
        return found;
    }

    /** All entries with a name, regardless of case and accents. */
    List<Match> exact(String name) {
        return matches(exact.find(PlaceNameSpelling.fold(name)), 1, 0.9);
    }

    private List<Match> loose(String name) {
        String loosened = PlaceNameSpelling.loosen(PlaceNameSpelling.fold(name));
        return loosened.isEmpty() ? List.of() : matches(loose.find(loosened), 0.6, 0.6);
    }

    private List<Match> matches(int[] postings, double proper, double other) {
        List<Match> found = new ArrayList<>(postings.length);
        for (int posting : postings) {
            GazetteerEntry entry = entries.get(posting >> 1);
            boolean seen = found.stream().anyMatch(match -> match.entry().number() == entry.number());
            if (!seen) {
                found.add(new Match(entry, (posting & 1) == 0 ? proper : other));
            }
        }
        return found;
    }

    /** The country that a demonym belongs to ("Libyan"), as an ISO 3166-1 alpha-2 code. */
    public Optional<String> demonym(String word) {
        @Nullable String iso = demonyms.get(word);
        return Optional.ofNullable(iso);
    }

    /**
     * The entry of a country.
     *
     * @param iso the ISO 3166-1 alpha-2 code
     */
    Optional<GazetteerEntry> country(String iso) {
        return Optional.ofNullable(countries.get(iso)).map(country -> entries.get(country.entry()));
    }

    /** The first-order division that contains an entry, or the entry itself if it is one. */
    Optional<GazetteerEntry> division(GazetteerEntry entry) {
        String[] steps = entry.division().split("\\.", -1);
        return steps.length < 2
                ? Optional.empty()
                : Optional.ofNullable(divisions.get(steps[0] + "." + steps[1])).map(entries::get);
    }

    /**
     * The capital of a country.
     *
     * @param iso the ISO 3166-1 alpha-2 code
     */
    Optional<GazetteerEntry> capital(String iso) {
        return Optional.ofNullable(countries.get(iso)).stream()
                .flatMap(country -> exact(country.capital()).stream())
                .map(Match::entry)
                .filter(entry -> entry.country().equals(iso) && entry.isSettlement())
                .max((one, other) -> Integer.compare(seat(one), seat(other)));
    }

    /**
     * The name of the capital of a country.
     *
     * @param iso the ISO 3166-1 alpha-2 code
     */
    public Optional<String> capitalName(String iso) {
        return capital(iso).map(GazetteerEntry::name);
    }

    /**
     * The capital of a country as a place fact without mentions, for articles that write "the capital".
     *
     * @param iso the ISO 3166-1 alpha-2 code
     */
    public Optional<PlaceFact> capitalFact(String iso) {
        return capital(iso)
                .map(entry -> new PlaceFact(
                        "capital-" + iso.toLowerCase(Locale.ROOT),
                        entry.name(),
                        entry.kind(),
                        Optional.of(entry.position()),
                        Optional.of(entry.geonames()),
                        List.of(),
                        iso,
                        List.of(),
                        new FactEvidence(
                                "place:capital", 0.8, "the capital of the country that the article is about")));
    }

    private static int seat(GazetteerEntry entry) {
        return entry.code().equals("PPLC") ? Integer.MAX_VALUE : entry.population();
    }

    /** The ISO 3166-1 alpha-2 codes of the countries that border on a country. */
    Set<String> neighbours(String iso) {
        @Nullable GazetteerCountry country = countries.get(iso);
        return country == null ? Set.of() : country.neighbours();
    }

    /** The number of entries. */
    public int size() {
        return entries.size();
    }
}
