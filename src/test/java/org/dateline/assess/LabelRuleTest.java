// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.junit.jupiter.api.Test;

class LabelRuleTest {
    @Test
    void theLatestIndependentSourceNamesTheEvent() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "reuters", a -> a.label("Clash").agent("army", "initiator"))
                .account("2019-04-06", "afp", a -> a.label("Battle"))
                .account("2019-04-08", "army", a -> a.label("Liberation"));
        assertThat(evidence.values(AssessedProperty.LABEL)).containsExactly("\"Battle\"@en");
    }

    @Test
    void ifEveryOriginIsAPartyTheLatestOneNamesIt() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "militia", a -> a.label("Attack").agent("army", "initiator"))
                .account("2019-04-08", "army", a -> a.label("Liberation").agent("militia", "target"));
        assertThat(evidence.values(AssessedProperty.LABEL)).containsExactly("\"Liberation\"@en");
    }

    @Test
    void ofReportsOfOneInstantTheLastByIriCounts() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.label("First"))
                .account("2019-04-04", "reuters", a -> a.label("Second"));
        assertThat(evidence.values(AssessedProperty.LABEL)).containsExactly("\"Second\"@en");
        assertThat(evidence.finding(AssessedProperty.LABEL).disputed()).isFalse();
    }

    @Test
    void aSourceWithoutALabelIsPassedOver() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.label("Battle"))
                .account("2019-04-05", "reuters", a -> a.place("gharyan"));
        assertThat(evidence.values(AssessedProperty.LABEL)).containsExactly("\"Battle\"@en");
    }
}
