// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.model.EnglishText;

/**
 * The distance between the ticks of an axis: an amount of a calendar unit in UTC, counted from the begin of the next greater unit.
 *
 * @param unit minutes, hours, days, months or years
 * @param amount the number of units; at least 1
 */
record TickStep(ChronoUnit unit, int amount) {
    private static final List<TickStep> LADDER = ladder();

    private static List<TickStep> ladder() {
        Stream<TickStep> small = Stream.of(
                new TickStep(ChronoUnit.MINUTES, 1),
                new TickStep(ChronoUnit.MINUTES, 5),
                new TickStep(ChronoUnit.MINUTES, 15),
                new TickStep(ChronoUnit.MINUTES, 30),
                new TickStep(ChronoUnit.HOURS, 1),
                new TickStep(ChronoUnit.HOURS, 3),
                new TickStep(ChronoUnit.HOURS, 6),
                new TickStep(ChronoUnit.HOURS, 12),
                new TickStep(ChronoUnit.DAYS, 1),
                new TickStep(ChronoUnit.DAYS, 2),
                new TickStep(ChronoUnit.DAYS, 5),
                new TickStep(ChronoUnit.DAYS, 10),
                new TickStep(ChronoUnit.MONTHS, 1),
                new TickStep(ChronoUnit.MONTHS, 3),
                new TickStep(ChronoUnit.MONTHS, 6));
        Stream<TickStep> years = Stream.iterate(1, power -> power * 10)
                .limit(6)
                .flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                .map(years1 -> new TickStep(ChronoUnit.YEARS, years1));
        return Stream.concat(small, years).toList();
    }

    /** The finest step with at most that many ticks in a window. */
    static TickStep of(TimeWindow window, int most) {
        return LADDER.stream()
                .filter(step -> step.seconds() * most >= window.seconds())
                .filter(step -> step.ticks(window).limit(most + 1L).count() <= most)
                .findFirst()
                .orElse(LADDER.get(LADDER.size() - 1));
    }

    /** The instants of the ticks in a window, from the earliest to the latest. */
    Stream<Instant> ticks(TimeWindow window) {
        Instant floor = floor(window.begin());
        Instant first = floor.isBefore(window.begin()) ? next(floor) : floor;
        return Stream.iterate(first, at -> at.isBefore(window.end()), this::next);
    }

    private double seconds() {
        return unit.getDuration().toSeconds() * (double) amount;
    }

    /** The unit whose names are under the ticks: days under hours, months under days, years under months. */
    TickStep greater() {
        return switch (unit) {
            case MINUTES, HOURS -> new TickStep(ChronoUnit.DAYS, 1);
            case DAYS -> new TickStep(ChronoUnit.MONTHS, 1);
            default -> new TickStep(ChronoUnit.YEARS, 1);
        };
    }

    /** The last tick at or before an instant. */
    Instant floor(Instant instant) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        LocalDateTime floor =
                switch (unit) {
                    case MINUTES -> at.truncatedTo(ChronoUnit.HOURS).withMinute(at.getMinute() / amount * amount);
                    case HOURS -> day.withHour(at.getHour() / amount * amount);
                    case DAYS -> day.withDayOfMonth(dayOfMonth(day));
                    case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / amount * amount + 1);
                    default -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), amount) * amount);
                };
        return floor.toInstant(ZoneOffset.UTC);
    }

    /** Days are counted from the first of the month. A rest of less than half a step at the end of the month has no tick. */
    private int dayOfMonth(LocalDateTime day) {
        int counted = (day.getDayOfMonth() - 1) / amount * amount + 1;
        int rest = day.toLocalDate().lengthOfMonth() - counted + 1;
        return amount > 1 && 2 * rest <= amount ? counted - amount : counted;
    }

    /** The tick after a tick. */
    Instant next(Instant tick) {
        LocalDateTime at = LocalDateTime.ofInstant(tick, ZoneOffset.UTC);
        LocalDateTime next = at.plus(amount, unit);
        if (unit == ChronoUnit.DAYS && amount > 1) {
            boolean over = next.getMonth() != at.getMonth() || dayOfMonth(next) != next.getDayOfMonth();
            next = over ? at.withDayOfMonth(1).plusMonths(1) : next;
        }
        return next.toInstant(ZoneOffset.UTC);
    }

    /** The short label of a tick, next to names: {@code 06:00}, {@code 3}, {@code Apr}, {@code 2019}, {@code 44 BC}. */
    String label(Instant tick) {
        return switch (unit) {
            case MINUTES, HOURS -> text("HH:mm", tick);
            case DAYS -> text("d", tick);
            case MONTHS -> text("MMM", tick);
            default -> year(tick);
        };
    }

    /** The label of a tick without names: {@code 3 Apr 06:00}, {@code 3 Apr}, {@code Apr 2019}, {@code 2019}. */
    String completeLabel(Instant tick) {
        return switch (unit) {
            case MINUTES, HOURS -> text("d MMM HH:mm", tick);
            case DAYS -> text("d MMM", tick);
            case MONTHS -> text("MMM ", tick) + year(tick);
            default -> year(tick);
        };
    }

    /** The name of a unit, under the ticks of finer steps: {@code 3 April 2019}, {@code April 2019}, {@code 2019}. */
    String name(Instant tick) {
        return switch (unit) {
            case DAYS -> text("d MMMM ", tick) + year(tick);
            case MONTHS -> text("MMMM ", tick) + year(tick);
            default -> year(tick);
        };
    }

    private static String text(String pattern, Instant tick) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(tick.atOffset(ZoneOffset.UTC));
    }

    private static String year(Instant tick) {
        return EnglishText.year(tick.atOffset(ZoneOffset.UTC).getYear());
    }
}
