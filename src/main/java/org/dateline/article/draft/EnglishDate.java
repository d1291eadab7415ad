package org.dateline.article.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in English words, as in datelines and on web pages: "April 4", "4 April 2019", "Apr. 4, 2019", "10 JAN 90".
 *
 * @param day of a month
 * @param year null if not given
 */
public record EnglishDate(MonthDay day, @Nullable Year year) {
    /** The regular expression of a date in words, without groups; it does not include weekdays. */
    public static final String PATTERN;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:\\d{4}|'?\\d{2})";

    static {
        String monthFirst = MONTH + "\\s+" + DAY + "(?:\\s*,?\\s+\\d{4})?";
        String dayFirst = DAY + "\\s+" + MONTH + "(?:\\s*,?\\s+" + YEAR + ")?";
        PATTERN = "(?i:" + monthFirst + "|" + dayFirst + ")(?![\\w:])";
    }

    private static final Pattern PARTS = Pattern.compile("(?i)([a-z]{3})[a-z]*|(\\d+)");
    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    /** Two digits are read as POSIX's strptime reads them: 69 to 99 are of the 20th century. */
    private static final int FIRST_OF_OLD_CENTURY = 69;

    /**
     * Parses a date.
     *
     * @param words nothing but the date
     */
    public static Optional<EnglishDate> find(String words) {
        String trimmed = words.strip();
        if (!WHOLE.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        int month = 0;
        int[] numbers = new int[2];
        int found = 0;
        boolean shortYear = false;
        for (Matcher parts = PARTS.matcher(trimmed); parts.find(); ) {
            String number = parts.group(2);
            if (number != null && found < 2) {
                numbers[found++] = Integer.parseInt(number);
                shortYear = number.length() == 2;
            } else if (number == null && month == 0) {
                month = MONTHS.indexOf(parts.group(1).toLowerCase(Locale.ROOT)) + 1;
            }
        }
        return of(month, numbers[0], found == 2 ? Year.of(shortYear ? full(numbers[1]) : numbers[1]) : null);
    }

    private static int full(int year) {
        return year < FIRST_OF_OLD_CENTURY ? 2000 + year : 1900 + year;
    }

    private static Optional<EnglishDate> of(int month, int day, @Nullable Year year) {
        try {
            MonthDay monthDay = MonthDay.of(month, day);
            return year == null || monthDay.isValidYear(year.getValue())
                    ? Optional.of(new EnglishDate(monthDay, year))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The calendar day, if the year is given. */
    public Optional<LocalDate> findDay() {
        return year == null ? Optional.empty() : Optional.of(day.atYear(year.getValue()));
    }

    /** Month and day in words. */
    @Override
    public String toString() {
        String name = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
        return year == null ? name : name + ", " + year;
    }
}
