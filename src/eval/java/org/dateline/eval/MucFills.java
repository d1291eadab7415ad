// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.eval.MucTemplate.Fill;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fill of ours is the key's: 1 correct, 0.5 partially correct, 0 incorrect, after the guidelines for scoring mismatches of
 * MUC-4 (version 7, in {@code muc34/TEST/SCORER}), judged by rule where people judged. Dates: a day within the key's range, and a range
 * up to the day of the report where the key has that day as its upper end, are partial. Locations: correct with the key's country and
 * its narrowest place, partial with one of both. Strings: correct if all words of an alternative are there, partial if its last word
 * is. Numbers: equal, PLURAL is any above one.
 */
final class MucFills {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Z]{3}) (\\d{2})");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final Set<String> LIGHT = Set.of("THE", "A", "AN", "OF", "SOME", "ABOUT");
    private static final Map<Boolean, Double> WHOLE = Map.of(true, 1.0, false, 0.0);

    private MucFills() {}

    static double score(int slot, Fill key, String ours) {
        return key.alternatives().stream()
                .mapToDouble(alternative -> switch (slot) {
                    case MucTemplate.DATE -> date(alternative, ours);
                    case MucTemplate.LOCATION -> location(alternative, ours);
                    case MucTemplate.NUMBER -> number(alternative, ours);
                    case MucTemplate.INDIVIDUAL, MucTemplate.ORGANIZATION, MucTemplate.NAME, MucTemplate.DESCRIPTION ->
                        words(alternative, ours);
                    case MucTemplate.TYPE -> type(alternative, ours);
                    default -> WHOLE.getOrDefault(alternative.equals(ours), 0.0);
                })
                .max()
                .orElse(0);
    }

    private static double type(String key, String ours) {
        if (key.equals(ours)) {
            return 1;
        }
        // An attack is what every other kind of incident is in general.
        return ours.equals("ATTACK") ? 0.5 : 0;
    }

    private static double words(String key, String ours) {
        List<String> wanted = content(key);
        List<String> given = content(ours);
        if (wanted.isEmpty() || given.isEmpty()) {
            return 0;
        }
        boolean head = wanted.get(wanted.size() - 1).equals(given.get(given.size() - 1));
        return given.containsAll(wanted)
                ? 1
                : head || given.stream().anyMatch(wanted::contains) && wanted.containsAll(given) ? 0.5 : 0;
    }

    private static List<String> content(String words) {
        return Arrays.stream(words.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !LIGHT.contains(word) && !word.matches("\\d+"))
                .toList();
    }

    private static double number(String key, String ours) {
        if (key.equals(ours)) {
            return 1;
        }
        boolean many = ours.matches("\\d+") && Long.parseLong(ours) > 1;
        return key.startsWith("PLURAL") && many
                ? 0.5
                : ours.equals("PLURAL") && key.matches("\\d+") && !key.equals("1") ? 0.5 : 0;
    }

    private static double location(String key, String ours) {
        List<String> wanted = parts(key);
        Set<String> given = Set.copyOf(parts(ours));
        boolean country = given.contains(wanted.get(0));
        boolean narrow = given.contains(wanted.get(wanted.size() - 1));
        if (country && narrow) {
            return wanted.size() > 1 || given.size() == 1 ? 1 : 0.5;
        }
        return country || narrow ? 0.5 : 0;
    }

    /** The names of a location, from the country down, without what each of them is. */
    private static List<String> parts(String location) {
        return Arrays.stream(location.split(":|(?<=\\)) - ", -1))
                .map(part -> part.replaceAll("\\([^)]*\\)", "").strip().toUpperCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }

    private static double date(String key, String ours) {
        Range wanted = Range.of(key);
        Range given = Range.of(ours);
        if (wanted.equals(given)) {
            return 1;
        }
        if (given.from() == null) {
            return given.to() != null && given.to().equals(wanted.to()) ? 0.5 : 0;
        }
        boolean within = (wanted.from() == null || !given.from().isBefore(wanted.from()))
                && wanted.to() != null
                && given.to() != null
                && !given.to().isAfter(wanted.to());
        boolean around = wanted.isDay()
                && wanted.from() != null
                && given.to() != null
                && !given.from().isAfter(wanted.from())
                && !given.to().isBefore(wanted.from());
        return within || around ? 0.5 : 0;
    }

    /**
     * A day or a range of days.
     *
     * @param from null where only its end is given
     */
    private record Range(@Nullable LocalDate from, @Nullable LocalDate to) {
        static Range of(String text) {
            Matcher days = DAY.matcher(text);
            @Nullable LocalDate first = days.find() ? day(days) : null;
            @Nullable LocalDate second = days.find() ? day(days) : null;
            return text.startsWith("-") ? new Range(null, first) : new Range(first, second == null ? first : second);
        }

        private static LocalDate day(Matcher day) {
            return LocalDate.of(
                    1900 + Integer.parseInt(day.group(3)),
                    MONTHS.indexOf(day.group(2)) + 1,
                    Integer.parseInt(day.group(1)));
        }

        boolean isDay() {
            return from != null && from.equals(to);
        }
    }
}
