// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.dateline.model.Value;
import org.junit.jupiter.api.Test;

class ParticipationRuleTest {
    @Test
    void everyAgentIsNamedOnceWithAllRolesAndPosts() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.agent("haftar", "initiator", "Field Marshal"))
                .account("2019-04-05", "reuters", a -> a.agent("haftar", "speaker")
                        .agent("serraj", "target"));
        assertThat(evidence.values(AssessedProperty.PARTICIPATION))
                .containsExactly("haftar initiator speaker \"Field Marshal\"@en", "serraj target");
        assertThat(evidence.values(AssessedProperty.ACTOR)).containsExactly("haftar", "serraj");
    }

    @Test
    void aSourceThatDoesNotMentionAnAgentDoesNotDenyIt() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.agent("haftar", "initiator"))
                .account("2019-04-05", "afp", a -> a.agent("serraj", "target"));
        assertThat(evidence.values(AssessedProperty.ACTOR)).containsExactly("haftar", "serraj");
        assertThat(evidence.finding(AssessedProperty.PARTICIPATION).disputed()).isFalse();
    }

    @Test
    void anAdjudicationNamesTheAgentsThatCountAndTheyKeepTheirRoles() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account(
                        "2019-04-04", "afp", a -> a.agent("haftar", "initiator").agent("serraj", "target"))
                .adjudication(
                        AssessedProperty.PARTICIPATION.iri(),
                        new Value.Resource(EvidenceBuilder.iri("haftar")),
                        new Value.Resource(EvidenceBuilder.iri("salame")));
        assertThat(evidence.values(AssessedProperty.PARTICIPATION)).containsExactly("haftar initiator", "salame");
        assertThat(evidence.values(AssessedProperty.ACTOR)).containsExactly("haftar", "salame");
    }
}
