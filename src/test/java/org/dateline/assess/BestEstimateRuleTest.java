// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.model.AssessedProperty;
import org.dateline.model.TimeSpan;
import org.junit.jupiter.api.Test;

class BestEstimateRuleTest {
    private static String values(EvidenceBuilder evidence) {
        return String.join(",", evidence.values(AssessedProperty.BEGIN)) + " "
                + String.join(",", evidence.values(AssessedProperty.END)) + " "
                + String.join(",", evidence.values(AssessedProperty.LOCAL_DATE));
    }

    private static EvidenceBuilder span(TimeSpan span) {
        return new EvidenceBuilder().account("2019-04-08", "afp", a -> a.span(span));
    }

    private static Instant hour(int hour) {
        return Instant.parse("2019-04-04T00:00:00Z").plusSeconds(hour * 3600L);
    }

    @Test
    void theOuterBoundsAreTakenFirst() {
        assertThat(values(span(new TimeSpan(hour(1), hour(2), hour(3), hour(4)))))
                .isEqualTo("2019-04-04T01:00:00Z 2019-04-04T04:00:00Z 2019-04-04");
    }

    @Test
    void theInnerBoundsAreTakenForMissingOnes() {
        assertThat(values(span(new TimeSpan(null, hour(2), hour(3), null))))
                .isEqualTo("2019-04-04T02:00:00Z 2019-04-04T03:00:00Z 2019-04-04");
        assertThat(values(span(new TimeSpan(null, null, hour(3), null))))
                .isEqualTo("2019-04-04T03:00:00Z 2019-04-04T03:00:00Z 2019-04-04");
    }

    @Test
    void anOpenEventHasNoEnd() {
        assertThat(values(span(new TimeSpan(hour(1), null, null, null)))).isEqualTo("2019-04-04T01:00:00Z  2019-04-04");
    }

    @Test
    void daysAndPartsOfDaysStayTheDayThatWasWritten() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .zone("auckland", "Pacific/Auckland")
                .account("2019-04-08", "afp", a -> a.place("auckland")
                        .span(new TimeSpan(hour(18), null, null, hour(24))));
        assertThat(values(evidence)).endsWith(" 2019-04-04");
    }

    @Test
    void anHourIsOfTheDayAtThePlaceOrTheNearestPlaceAroundItWithAZone() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .placeIn("harbour", "auckland")
                .zone("auckland", "Pacific/Auckland")
                .account("2019-04-08", "afp", a -> a.place("harbour")
                        .span(new TimeSpan(hour(19), null, null, hour(20))));
        assertThat(values(evidence)).endsWith(" 2019-04-05");
    }

    @Test
    void withoutAZoneOfThePlaceThatOfTheLatestSourceCounts() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-07", "afp", a -> a.span(new TimeSpan(hour(23), null, null, null))
                        .zone("America/New_York"))
                .account("2019-04-08", "dpa", a -> a.span(new TimeSpan(hour(23), null, null, null))
                        .zone("Asia/Tokyo"));
        assertThat(values(evidence)).endsWith(" 2019-04-05");
    }

    @Test
    void anUnknownZoneIsPassedOver() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-08", "dpa", a -> a.span(new TimeSpan(hour(23), null, null, null))
                        .zone("Mars/Olympus"));
        assertThat(values(evidence)).endsWith(" 2019-04-04");
    }
}
