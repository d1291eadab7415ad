package org.dateline.extract.place;

import java.util.Set;
import org.dateline.model.Position;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * A place of the gazetteer.
 *
 * @param number its place in the gazetteer, from 0
 * @param geonames its number in GeoNames; 0 where it has none
 * @param name its name in English where the source has one
 * @param code GeoNames' feature code for settlements ({@code PPLC} the capital, {@code PPLA} a seat of a division …), {@code ADM1} and
 *     {@code ADM2} for divisions, {@code PCLI} for countries, {@code CONT} for parts of the world, {@code NATURAL} for landforms
 * @param country its country's ISO 3166-1 code; empty where it is in none or in several
 * @param division the code of the division that it lies in or is, as GeoNames has it ({@code LY.77}, {@code US.TX.113}); may be empty
 * @param population how many live there; 0 where that is not known
 * @param position about its middle
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

    /** Whether it is a city, town, village or a part of one. */
    boolean isSettlement() {
        return code.startsWith("PPL") || code.equals("STLMT");
    }

    /** Whether it is a part of the world or a landform. */
    boolean isArea() {
        return code.equals("CONT") || code.equals("NATURAL");
    }

    /** What it is. */
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
