// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.model.Moment;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads one date of the Extended Date/Time Format, neither an interval nor a set. */
final class EdtfDate {
    private static final String MARK = "[?~%]?";
    private static final Pattern DATE = Pattern.compile(MARK + "(-?)([\\dX]{4})" + MARK + "(?:-" + MARK + "([\\dX]{2})"
            + MARK + "(?:-" + MARK + "([\\dX]{2})" + MARK + ")?)?");
    private static final Pattern LONG_YEAR =
            Pattern.compile(MARK + "(Y?)(-?)(\\d{1,9})(?:E(\\d))?(?:S(\\d{1,2}))?" + MARK);
    private static final Pattern TIME =
            Pattern.compile("-?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(Z|[+-]\\d\\d(?::\\d\\d)?)?");

    private static final int LAST_MONTH = 12;
    private static final int MOST_DAYS = 31;
    private static final int MOST_DIGITS = 9;
    private static final Period DAY = Period.ofDays(1);
    private static final Period YEAR = Period.ofYears(1);

    private EdtfDate() {}

    /**
     * The earliest and the latest begin and end.
     *
     * @return null where the text is no date
     * @throws java.time.DateTimeException where the date does not exist
     */
    static @Nullable TimeSpan bounds(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            String offset = time.group(1);
            boolean isHours = offset != null && offset.length() == "+00".length();
            return Moment.find(isHours ? text + ":00" : text)
                    .map(moment -> new TimeSpan(moment.begin(), moment.begin(), moment.end(), moment.end()))
                    .orElse(null);
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date(date);
        }
        Matcher year = LONG_YEAR.matcher(text);
        return year.matches() ? longYear(year) : null;
    }

    private static @Nullable TimeSpan date(Matcher date) {
        boolean isNegative = !date.group(1).isEmpty();
        int fewest = Integer.parseInt(date.group(2).replace('X', '0'));
        int most = Integer.parseInt(date.group(2).replace('X', '9'));
        String month = date.group(3);
        String day = date.group(4);
        List<Integer> years = isNegative ? List.of(-most, -fewest) : List.of(fewest, most);
        if (isNegative && most == 0) {
            return null; // There is no year -0000.
        }
        if (month == null) {
            return between(LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(1), 1, 1), YEAR);
        }
        if (day == null && month.indexOf('X') < 0 && Integer.parseInt(month) > LAST_MONTH) {
            return season(Integer.parseInt(month), years);
        }
        return dayOrMonth(years, month, day);
    }

    /** The first and the last day or month of some years that fit the digits. */
    private static @Nullable TimeSpan dayOrMonth(List<Integer> years, String month, @Nullable String day) {
        List<Integer> months = numbers(month, LAST_MONTH);
        List<Integer> days = day == null ? List.of(1) : numbers(day, MOST_DAYS);
        LocalDate first = IntStream.rangeClosed(years.get(0), years.get(1))
                .mapToObj(year -> find(year, months, days, false))
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
        LocalDate last = IntStream.rangeClosed(-years.get(1), -years.get(0))
                .mapToObj(year -> find(-year, months, days, true))
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
        return first == null || last == null ? null : between(first, last, day == null ? Period.ofMonths(1) : DAY);
    }

    /** The first or the last day of a year whose month and day are among those; nothing where it has none. */
    private static List<LocalDate> find(int year, List<Integer> months, List<Integer> days, boolean last) {
        List<LocalDate> all = months.stream()
                .flatMap(month -> days.stream()
                        .filter(day -> day <= YearMonth.of(year, month).lengthOfMonth())
                        .map(day -> LocalDate.of(year, month, day)))
                .toList();
        return all.isEmpty() ? all : List.of(all.get(last ? all.size() - 1 : 0));
    }

    /** The numbers from 1 to a largest one that two digits can mean, each of which may be an X. */
    private static List<Integer> numbers(String digits, int largest) {
        Pattern pattern = Pattern.compile(digits.replace("X", "\\d"));
        return IntStream.rangeClosed(1, largest)
                .filter(number ->
                        pattern.matcher((number < 10 ? "0" : "") + number).matches())
                .boxed()
                .toList();
    }

    /**
     * Seasons are those of meteorologists, of three whole months; the winter of a year is the one that begins in it. One without a
     * hemisphere is that of either.
     */
    private static @Nullable TimeSpan season(int code, List<Integer> years) {
        if (code >= 21 && code <= 24) {
            int north = northern(code - 21);
            return parts(years, north, opposite(north), 3);
        }
        if (code >= 25 && code <= 28) {
            int north = northern(code - 25);
            return parts(years, north, north, 3);
        }
        if (code >= 29 && code <= 32) {
            int south = opposite(northern(code - 29));
            return parts(years, south, south, 3);
        }
        if (code >= 33 && code <= 36) {
            return part(years, code - 33, 3);
        }
        if (code >= 37 && code <= 39) {
            return part(years, code - 37, 4);
        }
        return code == 40 || code == 41 ? part(years, code - 40, 6) : null;
    }

    /** The first month of a season in the north; spring is number 0. */
    private static int northern(int number) {
        return 3 + 3 * number;
    }

    private static int opposite(int month) {
        return month <= 6 ? month + 6 : month - 6;
    }

    /** One of the equal parts of a year; the first is number 0. */
    private static TimeSpan part(List<Integer> years, int number, int months) {
        int first = 1 + number * months;
        return parts(years, first, first, months);
    }

    /** A part of a year, of which it is known to begin with one of two months. */
    private static TimeSpan parts(List<Integer> years, int month, int other, int months) {
        return between(
                LocalDate.of(years.get(0), Math.min(month, other), 1),
                LocalDate.of(years.get(1), Math.max(month, other), 1),
                Period.ofMonths(months));
    }

    private static @Nullable TimeSpan longYear(Matcher year) {
        String digits = year.group(3);
        boolean hasMark = !year.group(1).isEmpty();
        // Y is for what four digits cannot say; S alone stands behind four.
        boolean isForm = hasMark
                ? digits.length() > 4 || year.group(4) != null
                : digits.length() == 4 && year.group(4) == null && year.group(5) != null;
        if (!isForm) {
            return null;
        }
        long number = Long.parseLong(digits);
        int exponent = year.group(4) == null ? 0 : Integer.parseInt(year.group(4));
        long value = Math.multiplyExact(number, power(exponent));
        int length = String.valueOf(value).length();
        if (length > MOST_DIGITS) {
            return null;
        }
        int significant = year.group(5) == null ? length : Integer.parseInt(year.group(5));
        if (significant < 1) {
            return null;
        }
        long step = power(Math.max(0, length - significant));
        int fewest = (int) (value / step * step);
        int most = (int) (fewest + step - 1);
        boolean isNegative = !year.group(2).isEmpty();
        return between(
                LocalDate.of(isNegative ? -most : fewest, 1, 1), LocalDate.of(isNegative ? -fewest : most, 1, 1), YEAR);
    }

    private static long power(int exponent) {
        return Math.round(Math.pow(10, exponent));
    }

    private static TimeSpan between(LocalDate first, LocalDate last, Period length) {
        return new TimeSpan(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.atStartOfDay(ZoneOffset.UTC).toInstant(),
                first.plus(length).atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.plus(length).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
