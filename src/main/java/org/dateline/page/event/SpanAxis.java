package org.dateline.page.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stretch of time on which spans are drawn; places are percentages of its length. */
final class SpanAxis {
    private static final int MOST_TICKS = 5;
    private static final int BAND_DAYS = 4;
    private static final int BANDS = 12;
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.HOURS, 1, "HH:mm"),
            new Step(ChronoUnit.HOURS, 3, "HH:mm"),
            new Step(ChronoUnit.HOURS, 6, "d MMM HH:mm"),
            new Step(ChronoUnit.HOURS, 12, "d MMM HH:mm"),
            new Step(ChronoUnit.DAYS, 1, "d MMM"),
            new Step(ChronoUnit.DAYS, 2, "d MMM"),
            new Step(ChronoUnit.DAYS, 7, "d MMM"),
            new Step(ChronoUnit.DAYS, 14, "d MMM"),
            new Step(ChronoUnit.MONTHS, 1, "MMM uuuu"),
            new Step(ChronoUnit.MONTHS, 3, "MMM uuuu"),
            new Step(ChronoUnit.MONTHS, 6, "MMM uuuu"),
            new Step(ChronoUnit.YEARS, 1, "uuuu"),
            new Step(ChronoUnit.YEARS, 2, "uuuu"),
            new Step(ChronoUnit.YEARS, 5, "uuuu"),
            new Step(ChronoUnit.YEARS, 10, "uuuu"),
            new Step(ChronoUnit.YEARS, 25, "uuuu"),
            new Step(ChronoUnit.YEARS, 100, "uuuu"),
            new Step(ChronoUnit.YEARS, 500, "uuuu"),
            new Step(ChronoUnit.YEARS, 5000, "uuuu"));

    private final Instant begin;
    private final double length;
    private final Instant end;

    /**
     * From one instant to a later one.
     *
     * @param begin the left end
     * @param end the right end, after the left one
     */
    SpanAxis(Instant begin, Instant end) {
        this.begin = begin;
        this.end = end;
        this.length = seconds(begin, end);
    }

    private static double seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond();
    }

    /** Where an instant lies, 0 to 100; what is outside lies at the end. */
    double at(Instant instant) {
        return Math.max(0, Math.min(100, 100 * seconds(begin, instant) / length));
    }

    /** At most six marks at round times. */
    List<SpanDrawing.Tick> ticks() {
        for (Step step : STEPS) {
            List<SpanDrawing.Tick> ticks = ticks(step);
            if (ticks.size() <= MOST_TICKS) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<SpanDrawing.Tick> ticks(Step step) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(step.format, Locale.ENGLISH);
        List<SpanDrawing.Tick> ticks = new ArrayList<>();
        ZonedDateTime time = step.first(begin.atZone(ZoneOffset.UTC));
        while (!time.toInstant().isAfter(end) && ticks.size() <= MOST_TICKS) {
            if (!time.toInstant().isBefore(begin)) {
                ticks.add(new SpanDrawing.Tick(at(time.toInstant()), format.format(time)));
            }
            time = time.plus(step.count, step.unit);
        }
        return ticks;
    }

    /** The nights, evenings included, where the axis is short enough to show them: left end and width. */
    List<SpanDrawing.Bar> nights() {
        List<SpanDrawing.Bar> nights = new ArrayList<>();
        if (Duration.between(begin, end).compareTo(Duration.ofDays(BAND_DAYS)) > 0) {
            return nights;
        }
        ZonedDateTime dusk =
                begin.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).minusHours(6);
        for (int i = 0; i < BANDS && dusk.toInstant().isBefore(end); i++) {
            double from = at(dusk.toInstant());
            double to = at(dusk.plusHours(12).toInstant());
            if (to > from) {
                nights.add(new SpanDrawing.Bar(from, to - from, "night"));
            }
            dusk = dusk.plusDays(1);
        }
        return nights;
    }

    /**
     * A distance between marks.
     *
     * @param unit hours to years
     * @param count how many of them
     * @param format of the mark
     */
    private record Step(ChronoUnit unit, int count, String format) {
        ZonedDateTime first(ZonedDateTime begin) {
            ZonedDateTime day = begin.truncatedTo(ChronoUnit.DAYS);
            return switch (unit) {
                case HOURS, DAYS -> day;
                case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / count * count + 1);
                default -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), count) * count);
            };
        }
    }
}
