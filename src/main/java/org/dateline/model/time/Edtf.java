// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019; the specification of the Library of Congress), levels 0 to 2.
 *
 * <p>A year, month, day or season is that period itself. An interval begins some time within its first date and ends some time within its
 * last one. Of unspecified digits, significant digits and sets {@code [a, b]}, the bounds are those of all values that are possible; a set
 * {@code {a, b}} is the time from its first to its last member. All are of UTC where they name no zone.
 *
 * @param span the bounds; those of open and unknown ends are missing
 * @param uncertain whether some part is marked by {@code ?} or {@code %}
 * @param approximate whether some part is marked by {@code ~} or {@code %}
 */
public record Edtf(TimeSpan span, boolean uncertain, boolean approximate) {
    /** Longer than any date that somebody writes. */
    private static final int LONGEST = 1_000;

    private static final Pattern SET = Pattern.compile("([\\[{])([^\\[\\]{}]+)([]}])");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");

    /**
     * Reads a date, interval or set. Besides the format, both sides of an interval may be sets, and have a time of day.
     *
     * @return nothing where the text is none, names a day that does not exist or a year of more than nine digits, or ends before it begins
     */
    public static Optional<Edtf> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] sides = text.strip().split("/", -1);
            TimeSpan span = sides.length == 1
                    ? bounds(sides[0])
                    : sides.length == 2 ? interval(sides[0].strip(), sides[1].strip()) : null;
            return Optional.ofNullable(span)
                    .filter(TimeSpan::isPossible)
                    .map(found -> new Edtf(found, has(text, '?'), has(text, '~')));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Whether the bounds are not certain themselves. */
    public boolean isQualified() {
        return uncertain || approximate;
    }

    private static boolean has(String text, char mark) {
        return text.indexOf(mark) >= 0 || text.indexOf('%') >= 0;
    }

    private static @Nullable TimeSpan interval(String begin, String end) {
        boolean beginsOpen = isOpen(begin);
        boolean endsOpen = isOpen(end);
        TimeSpan first = beginsOpen ? TimeSpan.UNKNOWN : bounds(begin);
        TimeSpan last = endsOpen ? TimeSpan.UNKNOWN : bounds(end);
        if (first == null || last == null || (beginsOpen && endsOpen)) {
            return null;
        }
        return new TimeSpan(
                first.earliestBegin(),
                within(first.latestBegin(), first.latestEnd(), -1),
                within(last.earliestEnd(), last.earliestBegin(), 1),
                last.latestEnd());
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || "..".equals(side) || "[..]".equals(side);
    }

    /** An instant is a bound itself. Of a period, the bound is the last or the first instant within it. */
    private static @Nullable Instant within(@Nullable Instant inner, @Nullable Instant outer, int step) {
        return outer == null || outer.equals(inner) ? outer : outer.plusNanos(step);
    }

    private static @Nullable TimeSpan bounds(String text) {
        Matcher set = SET.matcher(text.strip());
        if (!set.matches()) {
            return EdtfDate.bounds(text.strip());
        }
        boolean isOneOf = "[".equals(set.group(1));
        if (isOneOf != "]".equals(set.group(3))) {
            return null;
        }
        List<Optional<TimeSpan>> members = Stream.of(set.group(2).split(",", -1))
                .map(member -> Optional.ofNullable(member(member.strip())))
                .toList();
        if (members.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        List<TimeSpan> all = members.stream().flatMap(Optional::stream).toList();
        BinaryOperator<Instant> earlier = BinaryOperator.minBy(Comparator.naturalOrder());
        BinaryOperator<Instant> later = BinaryOperator.maxBy(Comparator.naturalOrder());
        return new TimeSpan(
                bound(all, TimeSpan::earliestBegin, earlier),
                bound(all, TimeSpan::latestBegin, isOneOf ? later : earlier),
                bound(all, TimeSpan::earliestEnd, isOneOf ? earlier : later),
                bound(all, TimeSpan::latestEnd, later));
    }

    /** One date, or those from one to another: {@code 1670..1672}, {@code ..1984}, {@code 1984..}. */
    private static @Nullable TimeSpan member(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return EdtfDate.bounds(text);
        }
        TimeSpan first = range.group(1).isEmpty()
                ? TimeSpan.UNKNOWN
                : EdtfDate.bounds(range.group(1).strip());
        TimeSpan last = range.group(2).isEmpty()
                ? TimeSpan.UNKNOWN
                : EdtfDate.bounds(range.group(2).strip());
        if (first == null || last == null || (first.isUnknown() && last.isUnknown())) {
            return null;
        }
        TimeSpan span = new TimeSpan(first.earliestBegin(), last.latestBegin(), first.earliestEnd(), last.latestEnd());
        return span.isPossible() ? span : null;
    }

    /** A bound of all members; missing where one of them has none. */
    private static @Nullable Instant bound(
            List<TimeSpan> members, Function<TimeSpan, @Nullable Instant> bound, BinaryOperator<Instant> choice) {
        List<Instant> known =
                members.stream().map(bound).filter(Objects::nonNull).toList();
        return known.size() < members.size()
                ? null
                : known.stream().reduce(choice).orElse(null);
    }
}
