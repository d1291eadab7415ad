// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceExpressionScannerTest {
    private final DistanceExpressionScanner scanner = new DistanceExpressionScanner(new DistanceLexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a village 18 miles from Sebha | 18 | MI | ",
                "the port, 75 km (46 miles) south of Sirte | 75 | KiloM | 180",
                "some 20 kilometres (12 miles) east of the river | 20 | KiloM | 90",
                "about a mile outside the walls | 1 | MI | ",
                "half a mile from the gate | 0.5 | MI | ",
                "twenty-five miles north-northwest of it | 25 | MI | 337.5",
                "two hundred metres from here | 200 | M | ",
                "within 50 km of the capital | 50 | KiloM | ",
                "1,200 km to the south-west of Rome | 1200 | KiloM | 225",
                "10 to 15 kilometers west of town | 10 | KiloM | 270",
                "12.5 nautical miles off the coast | 12.5 | MI_N | ",
                "10 km east north east of the camp | 10 | KiloM | 67.5"
            })
    void readsDistances(String text, String number, String unit, Double bearing) {
        assertThat(scanner.scan(text)).singleElement().satisfies(measure -> {
            assertThat(measure.distance().number()).isEqualByComparingTo(new BigDecimal(number));
            assertThat(measure.distance().unit()).isEqualTo(unit);
            assertThat(measure.bearing()).isEqualTo(Optional.ofNullable(bearing));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a road of 50 km through the hills",
                "5 km wide",
                "they marched 40 miles from the coast",
                "30 miles of fence",
                "at 60 km per hour",
                "200 square miles of forest",
                "a 9-mile pipeline",
                "it stretches 800 km from the sea to the hills"
            })
    void ignoresOtherLengths(String text) {
        assertThat(scanner.scan(text)).isEmpty();
    }
}
