// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.eval.ToponymScore.Placed;
import org.dateline.model.Position;
import org.dateline.model.article.Span;
import org.junit.jupiter.api.Test;

class ToponymScoreTest {
    private static final Position PARIS = new Position(48.85, 2.35);
    private static final Position VERSAILLES = new Position(48.80, 2.13);
    private static final Position PARIS_IN_TEXAS = new Position(33.66, -95.56);

    @Test
    void countsEqualSpansAndTheirDistances() {
        ToponymScore score = ToponymScore.of(
                List.of(at(0, 5, PARIS), at(10, 15, PARIS), at(20, 25, PARIS), at(30, 35, PARIS)),
                List.of(at(0, 5, VERSAILLES), at(10, 15, PARIS_IN_TEXAS), at(20, 24, PARIS)));
        assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.recall()).isCloseTo(0.5, within(1e-9));
        assertThat(score.f1()).isCloseTo(4 / 7.0, within(1e-9));
        assertThat(score.within161km()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aNameWithoutAPlaceIsFoundButNotNear() {
        ToponymScore score = ToponymScore.of(List.of(at(0, 5, PARIS)), List.of(new Placed(new Span(0, 5), null)));
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.within161km()).isZero();
    }

    @Test
    void textsAddUp() {
        ToponymScore good = ToponymScore.of(List.of(at(0, 5, PARIS)), List.of(at(0, 5, PARIS)));
        ToponymScore bad = ToponymScore.of(List.of(at(0, 5, PARIS)), List.of());
        assertThat(good.plus(bad).recall()).isEqualTo(0.5);
        assertThat(ToponymScore.NOTHING.plus(good).medianKilometres()).isZero();
    }

    private static Placed at(int begin, int end, Position position) {
        return new Placed(new Span(begin, end), position);
    }
}
