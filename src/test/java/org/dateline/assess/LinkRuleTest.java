// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.junit.jupiter.api.Test;

class LinkRuleTest {
    @Test
    void allLinksThatAnySourceStatesAreTaken() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.link(AssessedProperty.CAUSED_BY, "march"))
                .account("2019-04-05", "afp", a -> a.link(AssessedProperty.CAUSED_BY, "order")
                        .link(AssessedProperty.SUB_EVENT_OF, "battle")
                        .link(AssessedProperty.PUTS_AT_RISK, "conference"));
        assertThat(evidence.values(AssessedProperty.CAUSED_BY)).containsExactly("march", "order");
        assertThat(evidence.values(AssessedProperty.SUB_EVENT_OF)).containsExactly("battle");
        assertThat(evidence.values(AssessedProperty.PUTS_AT_RISK)).containsExactly("conference");
        assertThat(evidence.finding(AssessedProperty.CAUSED_BY).disputed()).isFalse();
    }

    @Test
    void withoutALinkNothingIsFound() {
        EvidenceBuilder evidence = new EvidenceBuilder().account("2019-04-04", "afp", a -> a.label("x"));
        assertThat(evidence.values(AssessedProperty.CAUSED_BY)).isEmpty();
    }
}
