// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;

class StatusRuleTest {
    private static EvidenceBuilder statuses(Object... daysAndStatuses) {
        EvidenceBuilder evidence = new EvidenceBuilder();
        for (int i = 0; i < daysAndStatuses.length; i += 2) {
            Status status = (Status) daysAndStatuses[i + 1];
            evidence.account((String) daysAndStatuses[i], "source" + i, a -> a.status(status));
        }
        return evidence;
    }

    private static String status(EvidenceBuilder evidence) {
        return String.join(", ", evidence.values(AssessedProperty.STATUS));
    }

    @Test
    void aLaterReportRaisesTheStatus() {
        assertThat(status(statuses("2019-04-04", Status.SCHEDULED, "2019-04-06", Status.OCCURRED)))
                .isEqualTo("occurred");
    }

    @Test
    void aLowerStatusIsIgnored() {
        assertThat(status(statuses("2019-04-04", Status.OCCURRED, "2019-04-06", Status.SCHEDULED)))
                .isEqualTo("occurred");
    }

    @Test
    void ofEqualRanksTheLaterOneCounts() {
        assertThat(status(statuses("2019-04-04", Status.POSTPONED, "2019-04-06", Status.CANCELLED)))
                .isEqualTo("cancelled");
        assertThat(status(statuses("2019-04-04", Status.CANCELLED, "2019-04-06", Status.POSTPONED)))
                .isEqualTo("postponed");
    }

    @Test
    void anExplicitDenialMakesItDenied() {
        assertThat(status(statuses("2019-04-04", Status.SCHEDULED, "2019-04-06", Status.NEGATED)))
                .isEqualTo("negated");
        assertThat(status(statuses("2019-04-04", Status.SCHEDULED).denial("2019-04-06", "afp", false)))
                .isEqualTo("negated");
    }

    @Test
    void explanationsUseTheWordOfThePagesForADenial() {
        EvidenceBuilder evidence = statuses("2019-04-04", Status.SCHEDULED, "2019-04-06", Status.NEGATED);
        assertThat(AssessmentExplanation.event(evidence.build(), evidence.history()))
                .contains("status = denied")
                .anySatisfy(line -> assertThat(line).startsWith("  outcome  denied since"))
                .noneSatisfy(line -> assertThat(line).contains("negated"));
    }

    @Test
    void aPartysDenialCountsOnlyIfNobodyElseReportsTheEvent() {
        EvidenceBuilder reported = statuses("2019-04-04", Status.OCCURRED).denial("2019-04-06", "army", true);
        assertThat(status(reported)).isEqualTo("occurred");
        assertThat(reported.finding(AssessedProperty.STATUS).disputed()).isTrue();

        EvidenceBuilder own = new EvidenceBuilder()
                .account("2019-04-04", "army", a -> a.status(Status.SCHEDULED))
                .denial("2019-04-06", "army", true);
        assertThat(status(own)).isEqualTo("negated");
    }

    @Test
    void aNewDateAfterAPostponementSchedulesItAgain() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "un", a -> a.status(Status.SCHEDULED).time("2019-04-14", "2019-04-16"))
                .account("2019-04-09", "un", a -> a.status(Status.POSTPONED));
        assertThat(status(evidence)).isEqualTo("postponed");
        evidence.account("2019-05-02", "un", a -> a.status(Status.SCHEDULED).time("2019-06-01", "2019-06-01"));
        assertThat(status(evidence)).isEqualTo("scheduled");
    }

    @Test
    void theOldDateAfterAPostponementDoesNot() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "un", a -> a.status(Status.SCHEDULED).time("2019-04-14", "2019-04-16"))
                .account("2019-04-09", "un", a -> a.status(Status.POSTPONED))
                .account("2019-04-10", "afp", a -> a.status(Status.SCHEDULED).time("2019-04-14", "2019-04-16"))
                .account("2019-04-11", "afp", a -> a.status(Status.SCHEDULED));
        assertThat(status(evidence)).isEqualTo("postponed");
    }

    @Test
    void reportsOfOneDayAreTakenInOrderOfTheirIris() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04T18:00:00Z", "afp", a -> a.status(Status.POSTPONED))
                .account("2019-04-04T06:00:00Z", "reuters", a -> a.status(Status.CANCELLED));
        assertThat(status(evidence)).isEqualTo("cancelled");
    }

    @Test
    void aSourceWithoutAStatusChangesNothing() {
        EvidenceBuilder evidence =
                statuses("2019-04-04", Status.OCCURRED).account("2019-04-06", "afp", a -> a.label("x"));
        assertThat(status(evidence)).isEqualTo("occurred");
    }
}
