// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Normalizes the names of actors and decides whether two names can belong to one actor. */
final class ActorNameMatcher {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|a|A|an|An)\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private ActorNameMatcher() {}

    /** A name on one line, without article and possessive ending. */
    static String clean(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return POSSESSIVE.matcher(ARTICLE.matcher(line).replaceFirst("")).replaceFirst("");
    }

    /** The last word that is no suffix such as "Jr.". */
    static String surname(String name) {
        List<String> words = words(name);
        int last = words.size() - 1;
        while (last > 0
                && SUFFIXES.contains(words.get(last).toLowerCase(Locale.ROOT).replace(".", ""))) {
            last--;
        }
        return words.get(last);
    }

    /** A key for comparison: the clean name in lower case, without periods, with spaces for hyphens. */
    static String key(String name) {
        return clean(name).toLowerCase(Locale.ROOT).replace(".", "").replace("-", " ");
    }

    /** Whether one name is an acronym of the other: "U.N." for "United Nations". */
    static boolean isAcronym(String shorter, String longer) {
        String letters = shorter.replace(".", "");
        List<String> words = words(longer).stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.length() > 1
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && words.size() > 1
                && initials.equals(letters);
    }

    /** Whether two names can belong to one person: the same surname, and no different given names. */
    static boolean canBeSamePerson(String one, String other) {
        if (!surname(one).equalsIgnoreCase(surname(other))) {
            return false;
        }
        List<String> first = given(one);
        List<String> second = given(other);
        return first.isEmpty() || second.isEmpty() || sameGiven(first.get(0), second.get(0));
    }

    private static boolean sameGiven(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return longer.equalsIgnoreCase(shorter)
                || (shorter.endsWith(".") && longer.startsWith(shorter.substring(0, shorter.length() - 1)));
    }

    private static List<String> given(String name) {
        List<String> words = words(name);
        return words.subList(0, Math.max(0, words.indexOf(surname(name))));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" ", -1));
    }
}
