// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * A length as someone gave it.
 *
 * @param number in the unit, as written: its decimals say how far it was rounded
 * @param unit a QUDT unit's name, such as {@code MI}
 */
public record Distance(BigDecimal number, String unit) {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Map<String, BigDecimal> METRES = Map.of(
            "M", BigDecimal.ONE,
            "KiloM", new BigDecimal("1000"),
            "MI", new BigDecimal("1609.344"),
            "MI_N", new BigDecimal("1852"),
            "YD", new BigDecimal("0.9144"),
            "FT", new BigDecimal("0.3048"));

    /** Drops trailing zeros after the point, checks that the unit is a known one and the number not negative. */
    public Distance {
        if (!METRES.containsKey(unit) || number.signum() < 0) {
            throw new IllegalArgumentException("not a distance: " + number + " " + unit);
        }
        number = number.stripTrailingZeros();
        number = number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The distance, if the unit is one of length that is known here. */
    public static Optional<Distance> find(BigDecimal number, String unit) {
        return METRES.containsKey(unit) && number.signum() >= 0
                ? Optional.of(new Distance(number, unit))
                : Optional.empty();
    }

    /** In metres, to a tenth. */
    public BigDecimal metres() {
        return number.multiply(factor()).setScale(1, RoundingMode.HALF_UP);
    }

    /** Another length in this one's unit, rounded as this one was. */
    public BigDecimal rounded(double metres) {
        return BigDecimal.valueOf(metres).divide(factor(), number.scale(), RoundingMode.HALF_UP);
    }

    /** As it was given, with its unit in words, and in kilometres: {@code 31 miles (49.9 km)}. */
    public String inWords() {
        String words =
                switch (unit) {
                    case "M" -> " metres";
                    case "KiloM" -> " km";
                    case "MI" -> " miles";
                    case "MI_N" -> " nautical miles";
                    case "YD" -> " yards";
                    default -> " feet";
                };
        return number.toPlainString() + words + ("KiloM".equals(unit) ? "" : " (" + kilometres(metres()) + ")");
    }

    /** A length in kilometres, to a tenth: {@code 49.9 km}. */
    public static String kilometres(BigDecimal metres) {
        BigDecimal kilometres = metres.divide(THOUSAND, 1, RoundingMode.HALF_UP);
        return kilometres.compareTo(THOUSAND) >= 0
                ? EnglishText.number(kilometres.longValue()) + " km"
                : kilometres.toPlainString() + " km";
    }

    private BigDecimal factor() {
        return METRES.getOrDefault(unit, BigDecimal.ONE);
    }
}
