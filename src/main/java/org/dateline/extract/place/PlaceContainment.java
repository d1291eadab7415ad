package org.dateline.extract.place;

/** Whether one place lies in another, as far as the gazetteer tells. */
final class PlaceContainment {
    /** How far a quarter may be from the middle of its city. */
    private static final double CITY_METRES = 40_000;

    private static final double SECOND_DIVISION_METRES = 120_000;

    /** Whether the inner lies in the outer. */
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
