// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Set;
import org.dateline.model.Position;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * An entry of the gazetteer.
 *
 * @param number the number of the entry, from 0
 * @param geonames the GeoNames identifier; 0 if there is none
 * @param name the English name if the source has one, else the local one
 * @param code the GeoNames feature code of a settlement ({@code PPLC} a capital, {@code PPLA} a seat of a division …);
 *     {@code ADM1} and {@code ADM2} for divisions, {@code PCLI} for countries, {@code CONT} for continents and other
 *     parts of the world, {@code NATURAL} for landforms
 * @param country the ISO 3166-1 alpha-2 code of the country; empty if it is in no country or in several
 * @param division the GeoNames code of the division that contains it or that it is ({@code LY.77}, {@code US.TX.113});
 *     may be empty
 * @param population the number of inhabitants; 0 if it is not known
 * @param position a point near its centre
 */
record GazetteerEntry(
        int number,
        long geonames,
        String name,
        String code,
        String country,
        String division,
        int population,
        Position position) {
    private static final Set<String> PARTS_OF_SETTLEMENTS = Set.of("PPLX");

    /** Whether it is a country. */
    boolean isCountry() {
        return code.equals("PCLI");
    }

    /** Whether it is a division of a country. */
    boolean isDivision() {
        return code.startsWith("ADM");
    }

    /** Whether it is a city, town or village, or a part of one. */
    boolean isSettlement() {
        return code.startsWith("PPL") || code.equals("STLMT");
    }

    /** Whether it is a part of the world or a landform. */
    boolean isArea() {
        return code.equals("CONT") || code.equals("NATURAL");
    }

    /** The kind of place. */
    Kind kind() {
        if (isCountry()) {
            return Kind.COUNTRY;
        }
        if (isDivision()) {
            return Kind.REGION;
        }
        if (isArea()) {
            return code.equals("CONT") ? Kind.CONTINENT : Kind.NATURAL;
        }
        return PARTS_OF_SETTLEMENTS.contains(code) ? Kind.DISTRICT : Kind.SETTLEMENT;
    }
}
