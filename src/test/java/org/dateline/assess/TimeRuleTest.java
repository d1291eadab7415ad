// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;

class TimeRuleTest {
    private static String time(EvidenceBuilder evidence) {
        return String.join(",", evidence.values(AssessedProperty.EARLIEST_BEGIN)) + " to "
                + String.join(",", evidence.values(AssessedProperty.LATEST_END));
    }

    @Test
    void theBoundsAreWhatAllSourcesAllow() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.time("2019-04", "2019-04"))
                .account("2019-04-05", "reuters", a -> a.time("2019-04-03", "2019-04-04"));
        assertThat(time(evidence)).isEqualTo("2019-04-03T00:00:00Z to 2019-04-05T00:00:00Z");
        assertThat(evidence.finding(AssessedProperty.EARLIEST_BEGIN).disputed()).isFalse();
    }

    @Test
    void neighbouringDaysHaveNothingInCommon() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.time("2019-04-03", "2019-04-03"))
                .account("2019-04-05", "reuters", a -> a.time("2019-04-04", "2019-04-04"));
        assertThat(time(evidence)).isEqualTo("2019-04-03T00:00:00Z to 2019-04-05T00:00:00Z");
        assertThat(evidence.finding(AssessedProperty.EARLIEST_BEGIN).disputed()).isTrue();
        assertThat(evidence.values(AssessedProperty.DISPUTED)).containsExactly("true");
    }

    @Test
    void ofOneOriginTheLaterAccountReplacesTheEarlierOne() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.time("2019-04-03", "2019-04-03"))
                .account("2019-04-06", "afp", a -> a.time("2019-04-05", "2019-04-05"));
        assertThat(time(evidence)).isEqualTo("2019-04-05T00:00:00Z to 2019-04-06T00:00:00Z");
        assertThat(evidence.finding(AssessedProperty.EARLIEST_BEGIN).disputed()).isFalse();
    }

    @Test
    void aLaterAccountThatIsOnlyLessPreciseReplacesNothing() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "afp", a -> a.time("2019-04-03", "2019-04-03"))
                .account("2019-05-06", "afp", a -> a.time("2019", "2019"));
        assertThat(time(evidence)).isEqualTo("2019-04-03T00:00:00Z to 2019-04-04T00:00:00Z");
    }

    @Test
    void aPlanIsOutOfDateOnceTheEventHasOccurred() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2019-04-04", "un", a -> a.status(Status.SCHEDULED).time("2019-04-14", "2019-04-16"))
                .account("2019-04-21", "afp", a -> a.status(Status.OCCURRED).time("2019-04-20", "2019-04-20"));
        assertThat(time(evidence)).isEqualTo("2019-04-20T00:00:00Z to 2019-04-21T00:00:00Z");
    }

    @Test
    void anEventWithoutAnyTimeHasNoBounds() {
        EvidenceBuilder evidence = new EvidenceBuilder().account("2019-04-04", "afp", a -> a.label("x"));
        assertThat(time(evidence)).isEqualTo(" to ");
    }
}
