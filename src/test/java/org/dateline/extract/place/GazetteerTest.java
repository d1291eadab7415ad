// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.dateline.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @Test
    void findsAllPlacesWithTheNameOfACapital() {
        assertThat(gazetteer.list("Tripoli"))
                .extracting(match -> match.entry().country())
                .contains("LY", "LB", "GR", "US");
    }

    @Test
    void entriesHaveGeonamesIdentifierPositionAndDivision() {
        GazetteerEntry benghazi = best("Benghazi");
        assertThat(benghazi.geonames()).isEqualTo(88319);
        assertThat(benghazi.position().metresTo(new Position(32.11486, 20.06859)))
                .isLessThan(20);
        assertThat(gazetteer.division(benghazi))
                .hasValueSatisfying(division -> assertThat(division.country()).isEqualTo("LY"));
    }

    @ParameterizedTest
    @CsvSource({
        "Gharian, Gharyan",
        "Bani Waled, Bani Walid",
        "Al-Kufrah, Al Kufrah",
        "Sao Paulo, São Paulo",
        "Lodz, Łódź",
        "Saint Louis, St. Louis",
        "Zaouia, Az Zāwīyah",
        "Garyan, Gharyan",
        "Mt. Vernon, Mount Vernon"
    })
    void findsOtherSpellings(String written, String meant) {
        assertThat(gazetteer.list(written))
                .extracting(match -> match.entry().name())
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Libyan, LY", "British, GB", "Filipinos, PH", "French, FR", "Saudi, SA", "Swiss, CH", "Dutch, NL"})
    void demonymsDenoteCountries(String demonym, String country) {
        assertThat(gazetteer.demonym(demonym)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "U.S., US",
        "UK, GB",
        "Britain, GB",
        "Burma, MM",
        "Ivory Coast, CI",
        "Côte d'Ivoire, CI",
        "North Korea, KP",
        "US, US"
    })
    void knowsCountriesByTheNamesOfNewspapers(String name, String country) {
        assertThat(gazetteer.exact(name))
                .filteredOn(match -> match.entry().isCountry())
                .extracting(match -> match.entry().country())
                .contains(country);
    }

    @Test
    void aLargeDivisionIsAtItsCentre() {
        GazetteerEntry queensland = gazetteer.exact("Queensland").stream()
                .map(Gazetteer.Match::entry)
                .filter(GazetteerEntry::isDivision)
                .findFirst()
                .orElseThrow();
        assertThat(queensland.position().metresTo(new Position(-22.5, 144.5))).isLessThan(150_000);
    }

    @Test
    void countriesHaveACapitalAndNeighbours() {
        assertThat(gazetteer.capital("LY"))
                .hasValueSatisfying(capital -> assertThat(capital.geonames()).isEqualTo(2210247));
        assertThat(gazetteer.neighbours("LY")).contains("TN", "EG").doesNotContain("FR");
    }

    @Test
    void unknownNamesHaveNoEntries() {
        assertThat(gazetteer.list("Xyzzyburgh an der Nirgend")).isEmpty();
        assertThat(gazetteer.list("")).isEmpty();
    }

    @Test
    void divisionsHaveShortNames() {
        assertThat(DivisionNames.shortened("Province of Davao del Sur")).isEqualTo(List.of("Davao del Sur"));
        assertThat(DivisionNames.shortened("Davao Region")).isEqualTo(List.of("Davao"));
        assertThat(DivisionNames.shortened("Bulacan")).isEmpty();
    }

    private GazetteerEntry best(String name) {
        return gazetteer.list(name).stream()
                .map(Gazetteer.Match::entry)
                .max(Comparator.comparingInt(GazetteerEntry::population))
                .orElseThrow();
    }
}
