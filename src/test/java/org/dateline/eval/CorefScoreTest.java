package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against figures worked out by hand from the definitions. */
class CorefScoreTest {
    private static final Map<String, String> KEY = Map.of("1", "a", "2", "a", "3", "a", "4", "b", "5", "b");

    @Test
    void oneMentionInTheWrongGroup() {
        Map<String, String> ours = Map.of("1", "x", "2", "x", "3", "y", "4", "y", "5", "y");

        CorefScore score = CorefScore.of(KEY, ours);

        assertThat(score.muc()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.b3()).isCloseTo(11.0 / 15, within(1e-9));
        assertThat(score.ceafE()).isCloseTo(0.8, within(1e-9));
        assertThat(score.conll()).isCloseTo((2.0 / 3 + 11.0 / 15 + 0.8) / 3, within(1e-9));
    }

    @Test
    void singletonMentionsHaveNoLinksButFullPrecision() {
        Map<String, String> ours = Map.of("1", "1", "2", "2", "3", "3", "4", "4", "5", "5");

        CorefScore score = CorefScore.of(KEY, ours);

        assertThat(score.muc()).isZero();
        // Recall 2/5, precision 1.
        assertThat(score.b3()).isCloseTo(2 * 0.4 / 1.4, within(1e-9));
    }

    @Test
    void theBestPairingIsNotTheGreedyOne() {
        double[][] worth = {{5, 4}, {4, 0}};

        assertThat(CorefScore.assigned(List.of(0, 1), List.of(0, 1), (row, column) -> worth[row][column]))
                .isEqualTo(8);
    }
}
