// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.model.Moment;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final double WIDTH = 1016;

    private static TimeWindow window(String begin, String end) {
        return new TimeWindow(Instant.parse(begin), Instant.parse(end));
    }

    /** From an hour to thousands of years, anywhere between 3000 BC and AD 3000. */
    @Provide
    Arbitrary<TimeWindow> windows() {
        return Combinators.combine(
                        Arbitraries.longs().between(-156_000_000_000L, 32_000_000_000L),
                        Arbitraries.doubles().between(3.6, 11))
                .as((begin, power) -> new TimeWindow(
                        Instant.ofEpochSecond(begin), Instant.ofEpochSecond(begin + (long) Math.pow(10, power))));
    }

    @Property(seed = "1")
    void ticksAreWithinInOrderAndApart(@ForAll("windows") TimeWindow window) {
        List<TimeAxis.Tick> ticks = TimeAxis.of(window, AxisScale.pixels(WIDTH)).ticks();
        assertThat(ticks).isNotEmpty().hasSizeLessThanOrEqualTo(17);
        assertThat(ticks).allSatisfy(tick -> assertThat(tick.x()).isBetween(0.0, WIDTH));
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x())
                    .as("from %s to %s", ticks.get(i - 1), ticks.get(i))
                    .isGreaterThan(TextWidth.of(ticks.get(i - 1).label()));
        }
    }

    @Property(seed = "1")
    void anAxisInPercentHasAtMostFiveTicksAndNeedsNoNames(@ForAll("windows") TimeWindow window) {
        TimeAxis axis = TimeAxis.of(window, AxisScale.PERCENT);
        assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(5);
        assertThat(axis.ticks()).allSatisfy(tick -> assertThat(tick.x()).isBetween(0.0, 100.0));
        assertThat(axis.names()).isEmpty();
    }

    @Property(seed = "1")
    void namesDoNotOverlap(@ForAll("windows") TimeWindow window) {
        List<TimeAxis.Tick> names = TimeAxis.of(window, AxisScale.pixels(WIDTH)).names();
        for (int i = 1; i < names.size(); i++) {
            TimeAxis.Tick before = names.get(i - 1);
            assertThat(names.get(i).x()).isGreaterThanOrEqualTo(before.x() + TextWidth.of(before.label()) - 0.2);
        }
    }

    @Property(seed = "1")
    void ticksStandOnRoundInstants(@ForAll("windows") TimeWindow window) {
        TickStep step = TickStep.of(window, 17);
        for (Instant at = step.next(step.floor(window.begin())); at.isBefore(window.end()); at = step.next(at)) {
            assertThat(step.floor(at)).as("floor of %s by %s", at, step).isEqualTo(at);
            assertThat(at.atOffset(ZoneOffset.UTC).getSecond()).isZero();
        }
    }

    @Property(seed = "1")
    void aWindowAsParametersReadsBackAsTheSame(@ForAll("windows") TimeWindow window) {
        TimeWindow rounded = window.rounded();
        PeriodText text = PeriodText.of(rounded);
        assertThat(Moment.parse("from", text.from()).begin()).isEqualTo(rounded.begin());
        assertThat(Moment.parse("to", text.to()).end()).isEqualTo(rounded.end());
    }

    @Test
    void hoursStandUnderTheirDays() {
        TimeAxis axis = TimeAxis.of(window("2019-04-03T00:00:00Z", "2019-04-05T00:00:00Z"), AxisScale.pixels(WIDTH));
        assertThat(axis.ticks()).extracting(TimeAxis.Tick::label).startsWith("00:00", "03:00", "06:00");
        assertThat(axis.names()).extracting(TimeAxis.Tick::label).containsExactly("3 April 2019", "4 April 2019");
        assertThat(axis.nights()).hasSize(3);
    }

    @Test
    void daysStandUnderTheirMonthsAndEndWithThem() {
        TimeAxis axis = TimeAxis.of(window("2019-01-15T00:00:00Z", "2019-04-01T00:00:00Z"), AxisScale.pixels(WIDTH));
        assertThat(axis.ticks())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("16", "21", "26", "1", "6", "11", "16", "21", "26", "1", "6", "11", "16", "21", "26");
        assertThat(axis.names())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("January 2019", "February 2019", "March 2019");
        assertThat(axis.nights()).isEmpty();
    }

    @Test
    void ticksInPercentHaveCompleteLabels() {
        assertThat(percent("2019-04-03T00:00:00Z", "2019-04-04T00:00:00Z").ticks())
                .containsExactly(
                        new TimeAxis.Tick(0, "3 Apr 00:00"),
                        new TimeAxis.Tick(25, "3 Apr 06:00"),
                        new TimeAxis.Tick(50, "3 Apr 12:00"),
                        new TimeAxis.Tick(75, "3 Apr 18:00"));
        assertThat(percent("2019-04-03T00:00:00Z", "2019-04-06T12:00:00Z").ticks())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("3 Apr", "4 Apr", "5 Apr", "6 Apr");
        assertThat(percent("2019-01-15T00:00:00Z", "2019-05-02T00:00:00Z").ticks())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("Feb 2019", "Mar 2019", "Apr 2019", "May 2019");
        assertThat(percent("-0500-01-01T00:00:00Z", "1500-01-01T00:00:00Z").ticks())
                .extracting(TimeAxis.Tick::label)
                .containsExactly("501 BC", "1 BC", "500", "1000");
    }

    @Test
    void nightsAreDrawnOnAnAxisOfAtMostFourDays() {
        assertThat(percent("2019-04-03T00:00:00Z", "2019-04-05T00:00:00Z").nights())
                .containsExactly(
                        new TimeAxis.Band(0, 12.5), new TimeAxis.Band(37.5, 25), new TimeAxis.Band(87.5, 12.5));
        assertThat(percent("2019-04-03T00:00:00Z", "2019-04-07T00:00:00Z").nights())
                .hasSize(5);
        assertThat(percent("2019-04-03T00:00:00Z", "2019-04-07T01:00:00Z").nights())
                .isEmpty();
    }

    @Test
    void instantsOutsideAreAtTheNearerEnd() {
        TimeAxis axis = percent("2019-04-03T00:00:00Z", "2019-04-05T00:00:00Z");
        assertThat(axis.position(Instant.parse("2019-04-04T00:00:00Z"))).isEqualTo(50);
        assertThat(axis.position(Instant.parse("2019-03-01T00:00:00Z"))).isZero();
        assertThat(axis.position(Instant.MAX)).isEqualTo(100);
    }

    private static TimeAxis percent(String begin, String end) {
        return TimeAxis.of(window(begin, end), AxisScale.PERCENT);
    }

    @Test
    void centuriesNeedNoNamesBelow() {
        TimeAxis axis = TimeAxis.of(window("-0500-01-01T00:00:00Z", "1500-01-01T00:00:00Z"), AxisScale.pixels(WIDTH));
        assertThat(axis.ticks()).extracting(TimeAxis.Tick::label).contains("401 BC", "1 BC", "1000");
        assertThat(axis.names()).isEmpty();
    }

    @Test
    void zoomingKeepsTheMiddleAndRoundsOutward() {
        TimeWindow april = window("2019-04-01T00:00:00Z", "2019-05-01T00:00:00Z");
        assertThat(april.zoomed(0.5))
                .isEqualTo(
                        window("2019-04-08T12:00:00Z", "2019-04-23T12:00:00Z").rounded());
        assertThat(april.zoomed(2).begin()).isBeforeOrEqualTo(Instant.parse("2019-03-17T00:00:00Z"));
        assertThat(april.moved(-0.5).end()).isEqualTo(Instant.parse("2019-04-16T00:00:00Z"));
    }

    @Test
    void theCoarsestWordsThatSayExactlyThis() {
        assertThat(PeriodText.of(window("2019-01-01T00:00:00Z", "2021-01-01T00:00:00Z")))
                .isEqualTo(new PeriodText("2019", "2020"));
        assertThat(PeriodText.of(window("2019-04-01T00:00:00Z", "2019-05-01T00:00:00Z")))
                .isEqualTo(new PeriodText("2019-04", "2019-04"));
        assertThat(PeriodText.of(window("2019-04-03T00:00:00Z", "2019-04-11T00:00:00Z")))
                .isEqualTo(new PeriodText("2019-04-03", "2019-04-10"));
        assertThat(PeriodText.of(window("2019-04-03T06:00:00Z", "2019-04-04T00:00:00Z")))
                .isEqualTo(new PeriodText("2019-04-03T06:00:00Z", "2019-04-04T00:00:00Z"));
    }

    @Test
    void timesBeyondTheCalendarAreCut() {
        TimeWindow all = new TimeWindow(Instant.MIN, Instant.MAX);
        assertThat(TimeAxis.of(all, AxisScale.pixels(WIDTH)).ticks()).isNotEmpty();
        assertThat(new TimeWindow(all.begin(), all.begin()).seconds()).isEqualTo(60);
    }
}
