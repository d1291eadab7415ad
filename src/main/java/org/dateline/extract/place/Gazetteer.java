package org.dateline.extract.place;

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
 * The places of the world by their names, from {@code data/gazetteer}. It is read when it is first asked for, which takes a few seconds (4.1 s on two
 * cores), and kept: about 21 MB.
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

    private static final class Bundled {
        private static final Gazetteer INSTANCE = new GazetteerReader().read();

        private Bundled() {}
    }

    /** The one that travels with the program. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * An entry that a name may mean.
     *
     * @param entry the entry
     * @param fit how well the name fits: 1 for its name, 0.9 for one of its other names, 0.6 for another way to write one of them
     */
    record Match(GazetteerEntry entry, double fit) {
        /** Whether the gazetteer has the name itself, and not only another way to write it. */
        boolean isExactSpelling() {
            return fit > 0.8;
        }
    }

    /** All that a name may mean: what bears just this name, and what may be written so. */
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

    /** All that bear this name, whatever its case and accents. */
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

    /** The country whose people a word names ("Libyan"), by its ISO 3166-1 code. */
    public Optional<String> demonym(String word) {
        @Nullable String iso = demonyms.get(word);
        return Optional.ofNullable(iso);
    }

    /** A country, by its ISO 3166-1 code. */
    Optional<GazetteerEntry> country(String iso) {
        return Optional.ofNullable(countries.get(iso)).map(country -> entries.get(country.entry()));
    }

    /** The first-order division that an entry lies in or is. */
    Optional<GazetteerEntry> division(GazetteerEntry entry) {
        String[] steps = entry.division().split("\\.", -1);
        return steps.length < 2
                ? Optional.empty()
                : Optional.ofNullable(divisions.get(steps[0] + "." + steps[1])).map(entries::get);
    }

    /** A country's capital. */
    Optional<GazetteerEntry> capital(String iso) {
        return Optional.ofNullable(countries.get(iso)).stream()
                .flatMap(country -> exact(country.capital()).stream())
                .map(Match::entry)
                .filter(entry -> entry.country().equals(iso) && entry.isSettlement())
                .max((one, other) -> Integer.compare(seat(one), seat(other)));
    }

    /** The name of a country's capital. */
    public Optional<String> capitalName(String iso) {
        return capital(iso).map(GazetteerEntry::name);
    }

    /** A country's capital as a place of an article that names it only so. */
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
                                "place:capital", 0.8, "the capital of the country of which the article speaks")));
    }

    private static int seat(GazetteerEntry entry) {
        return entry.code().equals("PPLC") ? Integer.MAX_VALUE : entry.population();
    }

    /** The countries that a country borders on. */
    Set<String> neighbours(String iso) {
        @Nullable GazetteerCountry country = countries.get(iso);
        return country == null ? Set.of() : country.neighbours();
    }

    /** How many places it knows. */
    public int size() {
        return entries.size();
    }
}
