// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DistanceTest {
    private static Distance distance(String number, String unit) {
        return new Distance(new BigDecimal(number), unit);
    }

    @Test
    void unitsAreConvertedToMetres() {
        assertThat(distance("1", "MI").metres()).isEqualByComparingTo("1609.3");
        assertThat(distance("2.5", "KiloM").metres()).isEqualByComparingTo("2500");
        assertThat(distance("1", "MI_N").metres()).isEqualByComparingTo("1852");
    }

    @Test
    void anotherLengthIsRoundedAsThisOneWas() {
        assertThat(distance("50", "MI").rounded(79_530)).isEqualByComparingTo("49");
        assertThat(distance("49.5", "MI").rounded(79_530)).isEqualByComparingTo("49.4");
        assertThat(distance("80.0", "KiloM").rounded(79_530)).isEqualByComparingTo("80");
    }

    @Test
    void unknownUnitsAndNegativeNumbersAreNoDistances() {
        assertThat(Distance.find(BigDecimal.ONE, "LightYear")).isEmpty();
        assertThat(Distance.find(new BigDecimal("-1"), "M")).isEmpty();
        assertThatThrownBy(() -> distance("-1", "M")).isInstanceOf(IllegalArgumentException.class);
    }
}
