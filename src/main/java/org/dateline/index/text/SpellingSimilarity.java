// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Whether two words are likely spellings of one name. Vowels and letters of one sound weigh less than others, as they differ
 * between transliterations: Kadafi, Gaddafi, Qadhafi. The weights and limits are set by the pairs of the tests, the negative ones
 * included: Iran is not Iraq, Austria not Australia.
 */
final class SpellingSimilarity {
    private static final double NEAR = 0.5;
    private static final double VOWEL = 0.75;
    private static final double LETTER = 1.0;
    private static final double OTHER = 1.2;
    private static final double SHORT_AT_MOST = 1.0;
    private static final double AT_MOST = 1.2;
    private static final double LONG_AT_MOST = 1.6;
    private static final int SHORT = 3;
    private static final int MEDIUM = 5;
    private static final int LONG = 9;
    private static final String VOWELS = "aeiouyw";
    /** Letters of one sound in one romanisation or another. */
    private static final String[] SOUNDS = {"gkcqxh", "dtz", "sz", "fv", "bp", "jg", "sc"};

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,30}");

    private SpellingSimilarity() {}

    /** Whether a word can have other spellings that are found: Latin letters only, no number. */
    static boolean isVariable(String word) {
        return WORD.matcher(word).matches();
    }

    /** What a word sounds like, as keys of which two words that sound alike share one; empty for other scripts. */
    static Set<String> sounds(String word) {
        if (!isVariable(word)) {
            return Set.of();
        }
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(8);
        String plain = plain(word);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(metaphone.doubleMetaphone(plain, false));
        keys.add(metaphone.doubleMetaphone(plain, true));
        keys.remove("");
        return keys;
    }

    /** How far two words are apart; the greater the less alike. Above what {@link #isAlike} takes it means nothing. */
    static double distance(String one, String other) {
        return weigh(plain(one), plain(other));
    }

    /** Whether two words may be spellings of one name. */
    static boolean isAlike(String one, String other) {
        if (!isVariable(one) || !isVariable(other)) {
            return one.equals(other);
        }
        String a = plain(one);
        String b = plain(other);
        int longer = Math.max(a.length(), b.length());
        return Math.abs(a.length() - b.length()) <= 2 && weigh(a, b) <= limit(longer);
    }

    private static double limit(int length) {
        if (length <= SHORT) {
            return 0;
        }
        return length <= MEDIUM ? SHORT_AT_MOST : length < LONG ? AT_MOST : LONG_AT_MOST;
    }

    /** One way to write what transliterations write in several. */
    private static String plain(String word) {
        String plain = word.replace("sch", "sh")
                .replace("gh", "g")
                .replace("kh", "k")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("gi", word.matches(".*gi[aou].*") ? "j" : "gi")
                .replace('y', 'i');
        String single = DOUBLED.matcher(plain).replaceAll("$1");
        return single.length() > SHORT && single.endsWith("ah") ? single.substring(0, single.length() - 1) : single;
    }

    /** Weighted optimal string alignment: insertions, deletions, substitutions, and neighbours that changed places. */
    private static double weigh(String a, String b) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, a, i, b, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static double cheapest(double[][] cost, String a, int i, String b, int j) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = cost[i - 1][j] + alone(a, i - 1);
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + alone(b, j - 1));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, cost[i - 1][j - 1] + exchange(a.charAt(i - 1), b.charAt(j - 1)));
        }
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            best = Math.min(best, cost[i - 2][j - 2] + LETTER);
        }
        return best;
    }

    /** What a letter weighs that the other word lacks. */
    private static double alone(String word, int at) {
        char letter = word.charAt(at);
        if (letter == 'h' || (letter == 'e' && at == word.length() - 1)) {
            return NEAR;
        }
        return isVowel(letter) ? VOWEL : LETTER;
    }

    private static double exchange(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (isVowel(a) && isVowel(b)) {
            return NEAR;
        }
        for (String sound : SOUNDS) {
            if (sound.indexOf(a) >= 0 && sound.indexOf(b) >= 0) {
                return NEAR;
            }
        }
        return OTHER;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
