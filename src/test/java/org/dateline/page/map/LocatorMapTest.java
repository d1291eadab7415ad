// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The small map: what it draws lies within it, wherever on the globe that is. */
class LocatorMapTest {
    private static final Pattern POINT = Pattern.compile("([ML])(-?[\\d.]+) (-?[\\d.]+)");

    @Test
    void drawsCoastAndBorders() {
        LocatorMap tripoli = LocatorMap.around("Tripoli", 32.89, 13.19, 0);
        assertThat(tripoli.land()).startsWith("M").endsWith("Z");
        assertThat(tripoli.borders()).startsWith("M");
        assertThat(tripoli.description()).isEqualTo("Tripoli at 32.89° north, 13.19° east");
    }

    @Test
    void drawsNothingButSeaInTheSea() {
        assertThat(new LocatorMap("nowhere", -40, -120, 0, 6).land()).isEmpty();
    }

    @Test
    void drawsAnUncertainPlaceAsAnArea() {
        assertThat(LocatorMap.around("Libya", 27, 17, LocatorMap.radiusOf("countryCentre"))
                        .area())
                .isGreaterThan(20);
        assertThat(LocatorMap.around("Gharyan", 32.17, 13.02, LocatorMap.radiusOf("exactPoint"))
                        .area())
                .isZero();
        assertThat(LocatorMap.around("Libya", 27, 17, 400_000).description()).endsWith("within about 400 km");
    }

    @Test
    void takesNoPlaceOffTheGlobe() {
        assertThatThrownBy(() -> LocatorMap.around("x", 91, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LocatorMap.around("x", Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100, seed = "1")
    void drawsLandOnlyWithinItself(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(min = 2, max = 10) int zoom) {
        LocatorMap locator = new LocatorMap("anywhere", latitude, longitude, 0, zoom);
        Matcher points = POINT.matcher(locator.land());
        while (points.find()) {
            assertThat(Double.parseDouble(points.group(2))).isBetween(-1.0, LocatorMap.WIDTH + 1.0);
            assertThat(Double.parseDouble(points.group(3))).isBetween(-1.0, LocatorMap.HEIGHT + 1.0);
        }
        assertThat(locator.land()).hasSizeLessThan(100_000);
    }
}
