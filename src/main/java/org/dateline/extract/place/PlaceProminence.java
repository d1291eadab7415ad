// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Optional;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * The prior score of an entry for a name, independent of the article. It is roughly the decimal logarithm of the
 * population. Countries and large divisions count like large cities; seats of government have a bonus.
 */
final class PlaceProminence {
    private static final double COUNTRY = 7.5;
    private static final double PART_OF_THE_WORLD = 7;
    private static final double LANDFORM = 6.5;
    private static final double FIRST_DIVISION = 6;
    private static final double SECOND_DIVISION = 4.4;
    private static final int FEWEST = 300;
    private static final double OTHER_NAME = -0.6;
    private static final double OTHER_SPELLING = -2;

    private PlaceProminence() {}

    /** The score of an entry for a matching name. */
    static double of(Gazetteer.Match match) {
        GazetteerEntry entry = match.entry();
        double fit =
                !match.isExactSpelling() ? OTHER_SPELLING : match.fit() < 1 && entry.isSettlement() ? OTHER_NAME : 0;
        return of(entry) + fit;
    }

    private static double of(GazetteerEntry entry) {
        return switch (entry.code()) {
            case "PCLI" -> COUNTRY;
            case "CONT" -> PART_OF_THE_WORLD;
            case "NATURAL" -> LANDFORM;
            case "ADM1" -> FIRST_DIVISION;
            case "ADM2" -> SECOND_DIVISION;
            case "PPLC" -> people(entry) + 1;
            case "PPLA" -> people(entry) + 0.5;
            case "PPLX" -> people(entry) - 0.7;
            default -> people(entry);
        };
    }

    private static double people(GazetteerEntry entry) {
        return Math.log10(Math.max(FEWEST, entry.population()));
    }

    /** How well an entry fits the kind of place that the text states. */
    static double kindScore(GazetteerEntry entry, Optional<Kind> stated) {
        if (stated.isEmpty()) {
            return 0;
        }
        return switch (stated.get()) {
            case SETTLEMENT -> entry.isSettlement() ? 1.5 : entry.isDivision() ? -1 : -3;
            case REGION -> entry.isDivision() ? 2.5 : entry.isArea() ? 1 : -1;
            case DISTRICT ->
                entry.code().equals("PPLX") || entry.code().equals("ADM2") ? 1.5 : entry.isCountry() ? -3 : 0;
            case COUNTRY -> entry.isCountry() ? 2 : -1;
            case NATURAL -> entry.isArea() ? 3 : entry.isDivision() ? -0.3 : -1;
            case SITE, CONTINENT -> 0;
        };
    }

    /** How well an entry fits the class of entity that the engine assigned. */
    static double entityScore(GazetteerEntry entry, String entity) {
        return switch (entity) {
            case "COUNTRY" -> entry.isCountry() ? 0.5 : 0;
            case "STATE_OR_PROVINCE" -> entry.isDivision() ? 0.7 : 0;
            case "CITY" -> entry.isSettlement() ? 0.7 : 0;
            default -> 0;
        };
    }
}
