// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.extract.lexicon.WordTable;

/** Units, numbers, compass points and other words of distances, from {@code extract/distance}. */
final class DistanceLexicon {
    private final Map<String, String> units = kinds("units");
    private final Map<String, String> compass = kinds("compass");
    private final Map<String, String> numbers = kinds("numbers");
    private final Map<String, Set<String>> lists =
            WordTable.read("/extract/distance/words.tsv").lists();

    private static Map<String, String> kinds(String file) {
        return WordTable.read("/extract/distance/" + file + ".tsv").kinds();
    }

    /** A pattern for all units, the longest first, with any white space in them. */
    String unitPattern() {
        return units.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(unit -> unit.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }

    /** A pattern for a number in digits or words. */
    String numberPattern() {
        String word = numbers.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
        return "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:" + word + ")(?:[\\s-]+(?:and\\s+)?(?:" + word + "))*";
    }

    /**
     * The QUDT name of a unit that the pattern matched.
     *
     * @throws IllegalArgumentException if it is no unit
     */
    String unit(String words) {
        return Optional.ofNullable(units.get(folded(words)))
                .orElseThrow(() -> new IllegalArgumentException("Not a unit of length: " + words));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The degrees of a compass point, with or without hyphens and spaces. */
    Optional<Double> bearing(String point) {
        String joined = point.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        return Optional.ofNullable(compass.get(joined)).map(Double::valueOf);
    }

    /** The value of a number that the pattern matched. */
    BigDecimal number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return new BigDecimal(words.replace(",", ""));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String word : List.of(folded(words).split("[ -]+", -1))) {
            BigDecimal value =
                    new BigDecimal(Optional.ofNullable(numbers.get(word)).orElse("0"));
            boolean multiplies = value.compareTo(new BigDecimal(100)) >= 0 || word.equals("dozen");
            boolean scales = multiplies || (word.equals("a") && sum.signum() > 0);
            if (scales && sum.signum() > 0) {
                sum = word.equals("a") ? sum : sum.multiply(value);
            } else {
                sum = sum.add(value);
            }
        }
        return sum;
    }

    /** Whether all words can stand between "from" and the name of the reference place. */
    boolean canPrecedeName(String words) {
        return words.isBlank()
                || Pattern.compile("\\s+").splitAsStream(words.strip()).allMatch(word -> is("towards", word));
    }

    /** Whether the word before a length says that somebody travels it. */
    boolean isTravelled(String word) {
        return is("covered", word);
    }

    private boolean is(String list, String word) {
        return lists.getOrDefault(list, Set.of())
                .contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
