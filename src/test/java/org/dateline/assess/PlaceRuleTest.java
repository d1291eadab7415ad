// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.junit.jupiter.api.Test;

class PlaceRuleTest {
    private static EvidenceBuilder evidence() {
        return new EvidenceBuilder()
                .placeIn("gharyan", "libya")
                .placeIn("tripoli", "libya")
                .placeIn("airport", "tripoli");
    }

    @Test
    void theMostSpecificPlaceThatAgreesWithEverySourceIsTaken() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.place("airport"))
                .account("2019-04-05", "reuters", a -> a.place("libya"))
                .account("2019-04-06", "dpa", a -> a.place("tripoli"));
        assertThat(evidence.values(AssessedProperty.PLACE)).containsExactly("airport");
        assertThat(evidence.finding(AssessedProperty.PLACE).disputed()).isFalse();
    }

    @Test
    void ofOneOriginOnlyTheLatestCountsIfNotAllAgree() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.place("gharyan"))
                .account("2019-04-05", "afp", a -> a.place("tripoli"));
        assertThat(evidence.values(AssessedProperty.PLACE)).containsExactly("tripoli");
        assertThat(evidence.finding(AssessedProperty.PLACE).disputed()).isFalse();
    }

    @Test
    void otherwiseTheNearestPlaceAroundThemAllIsAndItIsDisputed() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.place("gharyan"))
                .account("2019-04-05", "reuters", a -> a.place("airport"));
        assertThat(evidence.values(AssessedProperty.PLACE)).containsExactly("libya");
        assertThat(evidence.finding(AssessedProperty.PLACE).disputed()).isTrue();
    }

    @Test
    void ifNothingContainsThemTheLatestIndependentSourceCountsAndItIsDisputed() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.place("cairo").agent("army", "initiator"))
                .account("2019-04-05", "reuters", a -> a.place("tunis"))
                .account("2019-04-06", "army", a -> a.place("gharyan"));
        assertThat(evidence.values(AssessedProperty.PLACE)).containsExactly("tunis");
        assertThat(evidence.finding(AssessedProperty.PLACE).disputed()).isTrue();
    }
}
