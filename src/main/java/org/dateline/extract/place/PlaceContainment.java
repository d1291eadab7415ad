// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

/** Decides whether one entry of the gazetteer is within another one. */
final class PlaceContainment {
    /** The maximum distance between the centres of a city and one of its districts. */
    private static final double CITY_METRES = 40_000;

    private static final double SECOND_DIVISION_METRES = 120_000;

    /** Whether the inner entry is within the outer one. */
    boolean contains(GazetteerEntry outer, GazetteerEntry inner) {
        if (outer.number() == inner.number() || inner.isCountry() || inner.isArea()) {
            return false;
        }
        if (outer.isCountry()) {
            return inner.country().equals(outer.country());
        }
        if (outer.code().equals("ADM1")) {
            return inner.division().equals(outer.division()) || inner.division().startsWith(outer.division() + ".");
        }
        if (outer.code().equals("ADM2")) {
            return !inner.isDivision()
                    && outer.division().startsWith(inner.division() + ".")
                    && outer.position().metresTo(inner.position()) < SECOND_DIVISION_METRES;
        }
        return outer.isSettlement()
                && inner.isSettlement()
                && inner.population() < outer.population()
                && outer.position().metresTo(inner.position()) < CITY_METRES;
    }
}
