// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.Source;
import org.dateline.model.Status;
import org.dateline.model.Value;
import org.junit.jupiter.api.Test;

class AssessorTest {
    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    @Test
    void anInstantAtWhichNothingChangesBeginsNoAssessment() {
        List<Assessment> history = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.status(Status.SCHEDULED))
                .account("2019-04-06", "reuters", a -> a.status(Status.OCCURRED))
                .history();
        assertThat(history).hasSize(2);
        assertThat(history.get(0).knownFrom()).isEqualTo(day("2019-04-04"));
        assertThat(history.get(0).knownUntil()).isEqualTo(day("2019-04-06"));
        assertThat(history.get(1).knownUntil()).isNull();
    }

    @Test
    void aRevisionReplacesWhatItRevises() {
        Source old = new Source(
                EvidenceBuilder.iri("report/old"), day("2019-04-04"), EvidenceBuilder.iri("afp"), day("2019-04-06"));
        Source revised =
                new Source(EvidenceBuilder.iri("report/new"), day("2019-04-06"), EvidenceBuilder.iri("afp"), null);
        EvidenceBuilder evidence =
                new EvidenceBuilder().account(old, a -> a.place("gharyan")).account(revised, a -> a.place("tripoli"));
        assertThat(evidence.values(AssessedProperty.PLACE)).containsExactly("tripoli");
        assertThat(evidence.values(AssessedProperty.SOURCE_COUNT)).containsExactly("1");
    }

    @Test
    void anEventThatTheRevisionNoLongerReportsHasNoCurrentAssessment() {
        Source old = new Source(
                EvidenceBuilder.iri("report/old"), day("2019-04-04"), EvidenceBuilder.iri("afp"), day("2019-04-06"));
        List<Assessment> history =
                new EvidenceBuilder().account(old, a -> a.label("x")).history();
        assertThat(history).hasSize(1);
        assertThat(history.get(0).knownUntil()).isEqualTo(day("2019-04-06"));
        assertThat(Assessor.current(history)).isEmpty();
    }

    @Test
    void withoutAnAccountThereIsNoAssessment() {
        assertThat(new EvidenceBuilder().remark("2019-04-04", "afp").history()).isEmpty();
    }

    @Test
    void anAdjudicationReplacesWhatARuleFound() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.place("gharyan"))
                .account("2019-04-05", "reuters", a -> a.place("tripoli"))
                .adjudication(AssessedProperty.PLACE.iri(), new Value.Resource(EvidenceBuilder.iri("gharyan")));
        assertThat(evidence.values(AssessedProperty.PLACE)).containsExactly("gharyan");
        assertThat(evidence.finding(AssessedProperty.PLACE).disputed()).isFalse();
        assertThat(evidence.values(AssessedProperty.DISPUTED)).containsExactly("false");
    }

    @Test
    void everyRuleHasItsPage() {
        assertThat(Assessor.rules())
                .allSatisfy(rule -> assertThat(Files.exists(Path.of("docs/rules", rule.name() + ".md")))
                        .as(rule.name())
                        .isTrue());
    }

    @Test
    void noPropertyIsDecidedByTwoRules() {
        assertThat(Assessor.rules().stream().flatMap(rule -> rule.properties().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(AssessedProperty.values());
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatThrownBy(() -> Assessor.rule("weather"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown rule: weather");
    }
}
