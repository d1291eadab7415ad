// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Position;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerZonesTest {
    private static PlaceFact place(PlaceFact.Kind kind, @Nullable Position position, long geonames, String country) {
        return new PlaceFact(
                "p",
                "Somewhere",
                kind,
                Optional.ofNullable(position),
                geonames == 0 ? Optional.empty() : Optional.of(geonames),
                List.of(),
                country,
                List.of(),
                new FactEvidence("test", 1, ""));
    }

    /** Places from all parts of the world, also at the borders of zones. */
    @ParameterizedTest
    @CsvSource({
        "32.89, 13.19, LY, Africa/Tripoli",
        "40.71, -74.01, US, America/New_York",
        "41.88, -87.63, US, America/Chicago",
        "33.45, -112.07, US, America/Phoenix",
        "-4.32, 15.31, CD, Africa/Kinshasa",
        "-11.66, 27.48, CD, Africa/Lubumbashi",
        "27.72, 85.32, NP, Asia/Kathmandu",
        "55.76, 37.62, RU, Europe/Moscow",
        "43.12, 131.89, RU, Asia/Vladivostok",
        "-36.85, 174.76, NZ, Pacific/Auckland",
        "-31.95, 115.86, AU, Australia/Perth",
        "28.1, -15.41, ES, Atlantic/Canary",
        "40.42, -3.70, ES, Europe/Madrid",
        "-17.8, 177.42, FJ, Pacific/Fiji",
    })
    void aSettlementHasTheZoneOfItsPosition(double latitude, double longitude, String country, String zone) {
        for (PlaceFact.Kind kind : List.of(PlaceFact.Kind.SETTLEMENT, PlaceFact.Kind.SITE, PlaceFact.Kind.DISTRICT)) {
            PlaceFact place = place(kind, new Position(latitude, longitude), 0, country);
            assertThat(Gazetteer.zones(place)).containsExactly(ZoneId.of(zone));
        }
    }

    @Test
    void aCountryHasAllZonesInIt() {
        assertThat(Gazetteer.zones(place(PlaceFact.Kind.COUNTRY, null, 0, "LY")))
                .containsExactly(ZoneId.of("Africa/Tripoli"));
        assertThat(Gazetteer.zones(place(PlaceFact.Kind.COUNTRY, null, 0, "CD")))
                .containsExactlyInAnyOrder(ZoneId.of("Africa/Kinshasa"), ZoneId.of("Africa/Lubumbashi"));
    }

    @Test
    void aRegionHasTheZonesInIt() {
        // Florida: two zones. The number is GeoNames'.
        assertThat(Gazetteer.zones(place(PlaceFact.Kind.REGION, new Position(28.75, -82.5), 4155751, "US")))
                .containsExactlyInAnyOrder(ZoneId.of("America/New_York"), ZoneId.of("America/Chicago"));
    }

    @Test
    void aSeaAndAPartOfTheWorldHaveNone() {
        assertThat(Gazetteer.zones(place(PlaceFact.Kind.NATURAL, new Position(35, 18), 0, "")))
                .isEmpty();
        assertThat(Gazetteer.zones(place(PlaceFact.Kind.CONTINENT, new Position(0, 20), 0, "")))
                .isEmpty();
    }
}
