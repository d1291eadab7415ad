// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dateline.model.Distance;
import org.dateline.model.DistanceClaim;
import org.dateline.model.DistanceComparison;
import org.dateline.model.Position;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

class DistanceRuleTest {
    private static final Position TRIPOLI = new Position(32.8752, 13.1875);
    private static final Position GHARYAN = new Position(32.1722, 13.0203);

    private static DistanceComparison compare(String number, String unit) {
        Source source = EvidenceBuilder.source("2019-04-05", "afp", 1);
        return DistanceRule.compare(new DistanceClaim(
                new Provenance("http://example.org/claim", source, source.origin(), source.instant()),
                Distance.find(new BigDecimal(number), unit).orElseThrow(),
                TRIPOLI,
                GHARYAN));
    }

    @Test
    void theGeodesicIsThatOfWgs84() {
        assertThat(DistanceRule.metres(TRIPOLI, GHARYAN)).isBetween(79_000.0, 80_000.0);
    }

    @Test
    void aDistanceWithinATenthIsNoDiscrepancy() {
        assertThat(compare("80", "KiloM").discrepancy()).isFalse();
        assertThat(compare("50", "MI").discrepancy()).isFalse();
        assertThat(compare("50", "MI").computedMetres().doubleValue()).isBetween(79_000.0, 80_000.0);
    }

    @Test
    void aDistanceThatDiffersByMoreIsOne() {
        DistanceComparison found = compare("100", "KiloM");
        assertThat(found.discrepancy()).isTrue();
        assertThat(found.reportedMetres()).isEqualByComparingTo("100000");
        assertThat(found.computedMetres().doubleValue()).isBetween(79_000.0, 80_000.0);
    }
}
