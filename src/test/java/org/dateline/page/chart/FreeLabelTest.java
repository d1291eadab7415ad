// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels use the room that is free: none is cut where its row is free to its right, and none covers another mark. */
class FreeLabelTest {
    private static final double WIDTH = 1016;
    private static final double SLACK = 14;
    private static final TimeWindow WINDOW =
            new TimeWindow(Instant.parse("2019-04-01T00:00:00Z"), Instant.parse("2019-05-01T00:00:00Z"));

    private static List<EventRow> events(Random random, int number) {
        List<EventRow> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Instant begin = WINDOW.begin().plusSeconds(random.nextInt(30 * 86_400));
            Instant end = begin.plusSeconds(random.nextInt(5) == 0 ? 86_400L * random.nextInt(20) : 60);
            String label = "word ".repeat(1 + random.nextInt(14)).strip();
            events.add(new EventRow(
                    "urn:e" + i,
                    label,
                    new TimeSpan(begin, begin, end, end),
                    Status.OCCURRED,
                    new EventRow.Marks(1, 1, false, List.of()),
                    new EventRow.Involved(List.of(), List.of(), List.of())));
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noLabelIsCutWhereItsRowIsFree(long seed) {
        Random random = new Random(seed);
        LaneChart chart = LaneChart.find(events(random, 3 + random.nextInt(40)), WINDOW, WIDTH)
                .orElseThrow();
        for (EventMark mark : chart.marks()) {
            double own = mark.hit().x() + mark.hit().width();
            double free = WIDTH;
            for (EventMark other : chart.marks()) {
                if (other != mark && other.hit().y() == mark.hit().y()) {
                    double from = left(other);
                    assertThat(right(mark) <= from + SLACK || right(other) <= left(mark) + SLACK)
                            .as("%s and %s in one row", mark, other)
                            .isTrue();
                    free = from >= own ? Math.min(free, from) : free;
                }
            }
            String whole = mark.event().label();
            if (!mark.label().text().equals(whole)) {
                assertThat(TextWidth.of(whole)).as(mark.toString()).isGreaterThan(free - own - 2 * SLACK);
            }
        }
    }

    private static double left(EventMark mark) {
        return Math.min(mark.hit().x(), text(mark)[0]);
    }

    private static double right(EventMark mark) {
        return Math.max(mark.hit().x() + mark.hit().width(), text(mark)[1]);
    }

    private static double[] text(EventMark mark) {
        EventMark.Label label = mark.label();
        double width = TextWidth.of(label.text());
        return label.text().isEmpty()
                ? new double[] {mark.hit().x(), mark.hit().x()}
                : label.leftward()
                        ? new double[] {label.x() - width, label.x()}
                        : new double[] {label.x(), label.x() + width};
    }
}
