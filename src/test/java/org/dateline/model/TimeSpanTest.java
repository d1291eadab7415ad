// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeSpanTest {
    private static @Nullable Instant day(int day) {
        return day == 0 ? null : Instant.parse("2019-04-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
    }

    /** Bounds as days of April; 0 for a missing one. */
    private static TimeSpan span(int earliestBegin, int latestBegin, int earliestEnd, int latestEnd) {
        return new TimeSpan(day(earliestBegin), day(latestBegin), day(earliestEnd), day(latestEnd));
    }

    @Test
    void theIntersectionIsWhatBothAllow() {
        assertThat(span(1, 0, 0, 9).intersect(span(3, 5, 4, 0))).isEqualTo(span(3, 5, 4, 9));
        assertThat(span(1, 6, 3, 9).intersect(span(3, 5, 4, 8))).isEqualTo(span(3, 5, 4, 8));
    }

    @Test
    void theHullIsWhatEitherAllows() {
        assertThat(span(1, 6, 3, 9).hull(span(3, 5, 4, 11))).isEqualTo(span(1, 6, 3, 11));
        assertThat(span(0, 0, 0, 9).hull(span(3, 0, 0, 0))).isEqualTo(span(3, 0, 0, 9));
    }

    @Test
    void neighbouringDaysDoNotIntersect() {
        assertThat(TimeSpan.intersection(List.of(span(3, 0, 0, 4), span(4, 0, 0, 5))))
                .isEmpty();
    }

    @Test
    void anInstantIntersectsTheDayThatItBegins() {
        assertThat(TimeSpan.intersection(List.of(span(4, 0, 0, 4), span(4, 0, 0, 5))))
                .contains(span(4, 0, 0, 4));
    }

    @Test
    void contradictoryBoundsAreNotPossible() {
        assertThat(span(4, 3, 0, 0).isPossible()).isFalse();
        assertThat(span(0, 0, 5, 4).isPossible()).isFalse();
        assertThat(span(5, 0, 0, 4).isPossible()).isFalse();
        assertThat(span(3, 4, 4, 5).isPossible()).isTrue();
        assertThat(TimeSpan.UNKNOWN.isPossible()).isTrue();
    }

    @Test
    void theBestEstimateIsTheOuterBoundElseTheInnerOne() {
        assertThat(span(3, 4, 5, 6).begin()).contains(Instant.parse("2019-04-03T00:00:00Z"));
        assertThat(span(0, 4, 5, 0).begin()).contains(Instant.parse("2019-04-04T00:00:00Z"));
        assertThat(span(0, 4, 3, 0).begin()).contains(Instant.parse("2019-04-03T00:00:00Z"));
        assertThat(span(0, 4, 5, 0).end()).contains(Instant.parse("2019-04-05T00:00:00Z"));
        assertThat(span(3, 0, 0, 0).end()).isEmpty();
    }
}
