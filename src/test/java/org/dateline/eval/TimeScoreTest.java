package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.model.article.Span;
import org.junit.jupiter.api.Test;

/** The scorer on a case with a known score: three in gold, two found, one of them with the right value. */
class TimeScoreTest {

    @Test
    void anOverlapCountsAndTheValueMustBeTheSame() {
        List<GoldTimes.Time> gold = List.of(time(0, 10, "2019-04-04"), time(20, 30, "2019"), time(40, 50, "P1D"));
        List<GoldTimes.Time> found = List.of(time(5, 12, "2019-04-04"), time(20, 24, "2018"));

        TimeScore score = TimeScore.of(gold, found);

        assertThat(score).isEqualTo(new TimeScore(3, 2, 2, 1));
        assertThat(score.spanF1()).isCloseTo(0.8, within(1e-9));
        assertThat(score.valueF1()).isCloseTo(0.4, within(1e-9));
        assertThat(TimeScore.NOTHING.valueF1()).isZero();
    }

    private static GoldTimes.Time time(int begin, int end, String value) {
        return new GoldTimes.Time(new Span(begin, end), value);
    }
}
