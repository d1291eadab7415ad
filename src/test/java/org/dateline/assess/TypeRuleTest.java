// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.junit.jupiter.api.Test;

class TypeRuleTest {
    private static EvidenceBuilder evidence() {
        return new EvidenceBuilder()
                .narrower("seizure", "force")
                .narrower("strike", "force")
                .narrower("air-strike", "strike");
    }

    @Test
    void theMostSpecificTypeThatAgreesWithEverySourceIsTaken() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.type("air-strike"))
                .account("2019-04-05", "reuters", a -> a.type("force"));
        assertThat(evidence.values(AssessedProperty.TYPE)).containsExactly("air-strike");
    }

    @Test
    void otherwiseTheNearestBroaderTypeIs() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.type("air-strike"))
                .account("2019-04-05", "reuters", a -> a.type("seizure"));
        assertThat(evidence.values(AssessedProperty.TYPE)).containsExactly("force");
    }

    @Test
    void otherwiseThatOfTheLatestIndependentSource() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.type("strike").agent("army", "initiator"))
                .account("2019-04-05", "reuters", a -> a.type("meeting"))
                .account("2019-04-06", "army", a -> a.type("parade"));
        assertThat(evidence.values(AssessedProperty.TYPE)).containsExactly("meeting");
    }

    @Test
    void differentTypesNeverMakeAnEventDisputed() {
        EvidenceBuilder evidence = evidence()
                .account("2019-04-04", "afp", a -> a.type("strike"))
                .account("2019-04-05", "reuters", a -> a.type("meeting"));
        assertThat(evidence.finding(AssessedProperty.TYPE).disputed()).isFalse();
        assertThat(evidence.values(AssessedProperty.DISPUTED)).containsExactly("false");
    }
}
