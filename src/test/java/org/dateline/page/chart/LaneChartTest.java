// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Histogram.Bucket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaneChartTest {
    private static final double WIDTH = 1016;
    private static final TimeWindow APRIL =
            new TimeWindow(Instant.parse("2019-04-01T00:00:00Z"), Instant.parse("2019-05-01T00:00:00Z"));

    private static EventRow event(String label, TimeSpan span, Status status, boolean disputed) {
        return new EventRow(
                "https://example.org/" + label,
                label,
                span,
                status,
                new EventRow.Marks(1, 1, disputed, List.of()),
                new EventRow.Involved(List.of(), List.of(), List.of()));
    }

    private static TimeSpan span(String... days) {
        return new TimeSpan(day(days[0]), day(days[1]), day(days[2]), day(days[3]));
    }

    private static @Nullable Instant day(String day) {
        return day.isEmpty() ? null : Instant.parse("2019-" + day + "T00:00:00Z");
    }

    private static EventMark only(TimeSpan span) {
        return LaneChart.find(List.of(event("Talks in Tripoli", span, Status.OCCURRED, false)), APRIL, WIDTH)
                .orElseThrow()
                .marks()
                .get(0);
    }

    @Property(tries = 200, seed = "1")
    void nothingOverlapsAndAllIsWithin(@ForAll @IntRange(min = 1, max = 40) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<EventRow> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant begin = APRIL.begin().plusSeconds(random.nextInt(-400_000, 2_700_000));
            TimeSpan span = new TimeSpan(begin, null, null, begin.plusSeconds(random.nextInt(1, 400_000)));
            events.add(event(
                    "A label of some words " + "x".repeat(random.nextInt(30)), span, Status.OCCURRED, i % 3 == 0));
        }
        LaneChart.find(events, APRIL, WIDTH).ifPresent(chart -> assertApart(chart));
    }

    private static void assertApart(LaneChart chart) {
        for (EventMark mark : chart.marks()) {
            assertThat(mark.hit().width()).isGreaterThanOrEqualTo(24);
            assertThat(mark.hit().height()).isEqualTo(24);
            assertThat(mark.hit().x()).isGreaterThanOrEqualTo(0);
            assertThat(mark.hit().x() + mark.hit().width()).isLessThanOrEqualTo(WIDTH + 0.2);
            assertThat(mark.hit().y()).isGreaterThanOrEqualTo(0);
            assertThat(mark.hit().y() + mark.hit().height()).isLessThanOrEqualTo(chart.height());
            for (EventMark other : chart.marks()) {
                if (other != mark && other.hit().y() == mark.hit().y()) {
                    assertThat(end(mark) <= begin(other) + 0.2 || end(other) <= begin(mark) + 0.2)
                            .as("%s beside %s", mark, other)
                            .isTrue();
                }
            }
        }
    }

    private static double begin(EventMark mark) {
        EventMark.Label label = mark.label();
        double left = label.leftward()
                ? label.x() - TextWidth.of(label.text())
                : mark.hit().x();
        return Math.min(mark.hit().x(), left);
    }

    private static double end(EventMark mark) {
        EventMark.Label label = mark.label();
        boolean right = !label.text().isEmpty() && !label.leftward();
        double hit = mark.hit().x() + mark.hit().width();
        return right ? Math.max(hit, label.x() + TextWidth.of(label.text())) : hit;
    }

    @Test
    void aDayThatMayBeAnyOfManyFadesOverItsUncertainty() {
        assertThat(only(span("04-04", "", "", "04-14")).fade()).isEqualTo(new FadeGradient(50, 50));
        assertThat(only(span("04-04", "04-05", "04-12", "04-14")).fade()).isEqualTo(new FadeGradient(10, 20));
        assertThat(only(span("04-04", "04-04", "04-14", "04-14")).fade()).isEqualTo(FadeGradient.NONE);
    }

    @Test
    void whatHasNoEndReachesToTheEdgeWithAPoint() {
        assertThat(only(span("04-04", "04-04", "", "")).shape()).contains("L1016 ");
        assertThat(only(span("04-04", "04-04", "04-14", "04-14")).shape()).doesNotContain("L");
    }

    @Test
    void whatIsOnlyKnownToHaveHappenedByADayFadesIn() {
        assertThat(only(span("", "", "", "04-14")).fade().in()).isPositive();
    }

    @Test
    void whatLiesOutsideOrHasNoDateIsNotDrawn() {
        EventRow before = event("before", span("03-01", "", "", "03-04"), Status.OCCURRED, false);
        EventRow undated = event("undated", TimeSpan.UNKNOWN, Status.OCCURRED, false);
        assertThat(LaneChart.find(List.of(before, undated), APRIL, WIDTH)
                        .orElseThrow()
                        .marks())
                .isEmpty();
    }

    @Test
    void statusAndDisputeHaveShapes() {
        TimeSpan span = span("04-04", "", "", "04-05");
        List<EventRow> events = List.of(
                event("cancelled", span, Status.CANCELLED, false), event("disputed", span, Status.OCCURRED, true));
        List<EventMark> marks =
                LaneChart.find(events, APRIL, WIDTH).orElseThrow().marks();
        assertThat(marks.get(0).strike()).isNotEmpty();
        assertThat(marks.get(0).outline()).isEmpty();
        assertThat(marks.get(1).strike()).isEmpty();
        assertThat(marks.get(1).outline()).isNotEmpty();
    }

    @Test
    void tooManyAtOneTimeAreNotDrawnOneByOne() {
        TimeSpan span = span("04-04", "", "", "04-05");
        List<EventRow> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(event("e" + i, span, Status.OCCURRED, false));
        }
        assertThat(LaneChart.find(many, APRIL, WIDTH)).isEmpty();
        assertThat(LaneChart.find(many.subList(0, 12), APRIL, WIDTH)).isPresent();
    }

    @Test
    void barsStandOnTheirBaseLine() {
        List<Bucket> buckets = List.of(
                new Bucket(Instant.parse("2019-03-30T00:00:00Z"), Instant.parse("2019-04-02T00:00:00Z"), 4),
                new Bucket(Instant.parse("2019-04-02T00:00:00Z"), Instant.parse("2019-04-03T00:00:00Z"), 0),
                new Bucket(Instant.parse("2019-04-03T00:00:00Z"), Instant.parse("2019-05-03T00:00:00Z"), 1_000_000));
        List<HistogramBar> bars = new HistogramBars(APRIL, WIDTH, 56).of(buckets, HistogramBars.greatest(buckets));
        assertThat(bars).hasSize(2).allSatisfy(bar -> {
            assertThat(bar.x()).isBetween(0.0, WIDTH);
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(WIDTH);
            assertThat(bar.y() + bar.height()).isEqualTo(56);
            assertThat(bar.height()).isGreaterThanOrEqualTo(2);
        });
        assertThat(HistogramBars.merged(buckets, 2)).extracting(Bucket::count).containsExactly(4L, 1_000_000L);
    }

    @Test
    void labelsAreCutToTheirRoom() {
        String cut = TextWidth.fitting("Haftar's forces advance on Tripoli from three sides", 110);
        assertThat(cut).endsWith("…").startsWith("Haftar");
        assertThat(TextWidth.of(cut)).isLessThanOrEqualTo(110);
        assertThat(TextWidth.fitting("x".repeat(100_000), 260)).hasSizeLessThan(60);
        assertThat(TextWidth.fitting("Talks", 110)).isEqualTo("Talks");
    }
}
