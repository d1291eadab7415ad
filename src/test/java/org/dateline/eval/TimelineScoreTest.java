package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineScoreTest {
    private static final TimelineEvent ROSE = new TimelineEvent(1, "2001-05-XX", "7-2-rose");
    private static final TimelineEvent CLIMBED = new TimelineEvent(1, "2001-05-XX", "8-4-climbed");
    private static final TimelineEvent FELL = new TimelineEvent(2, "2001-06-03", "7-3-fell");

    @Test
    void theSameTimelineIsPerfect() {
        TimelineScore score = TimelineScore.of(List.of(ROSE, CLIMBED, FELL), List.of(FELL, CLIMBED, ROSE));

        // three dates and one order; that the first two are simultaneous follows from their date
        assertThat(score).isEqualTo(new TimelineScore(4, 4, 4, 4));
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void aWrongDateLosesItsLinkOnly() {
        TimelineEvent late = new TimelineEvent(3, "2002-XX-XX", "8-4-climbed");

        TimelineScore score = TimelineScore.of(List.of(ROSE, CLIMBED, FELL), List.of(ROSE, FELL, late));

        // ours: three dates of which one is wrong, rose before fell (follows from climbed before fell), fell before
        // climbed (wrong)
        assertThat(score).isEqualTo(new TimelineScore(5, 3, 4, 2));
        assertThat(score.f1()).isCloseTo(2 * 0.6 * 0.5 / 1.1, within(1e-9));
    }

    @Test
    void eventsWithoutADateDoNotCount() {
        TimelineEvent undated = new TimelineEvent(0, "XXXX-XX-XX", "9-1-hopes");

        assertThat(TimelineScore.of(List.of(undated, ROSE), List.of(undated))).isEqualTo(new TimelineScore(0, 0, 1, 0));
    }

    @Test
    void contradictingOrdersAreCounted() {
        TimelineEvent again = new TimelineEvent(2, "2001-05-XX", "8-4-climbed");

        TimelineScore score = TimelineScore.of(List.of(ROSE, again), List.of(ROSE, again));

        assertThat(score).isEqualTo(new TimelineScore(3, 3, 3, 3));
    }
}
