// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normal forms for the comparison of place names. {@link #fold} ignores case, diacritics and punctuation. {@link
 * #loosen} also ignores differences between transliterations, mainly from Arabic: the article (also assimilated),
 * doubled letters, gh for g, q for k, ou for u, a silent h at the end.
 */
final class PlaceNameSpelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´.]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|sankt)\\b");
    private static final Pattern MOUNT = Pattern.compile("\\bmt\\b");
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:al|el|ul|ash|esh|as|es|ad|ed|ar|er|at|et|an|en|az|ez) (?=\\p{L}{3})");

    /** The changes of {@link #loosen}, applied in this order to a folded name without its article. */
    private static final List<Change> CHANGES = List.of(
            new Change("ou|oo|o", "u"),
            new Change("ee|ie|ei|ai|ay|ey|e|y", "i"),
            new Change("gh|q(?!u)|kh(?=[^aeiou]|$)", "g"),
            new Change("(?<=[aiu])h\\b", ""),
            new Change("dh|dj|j", "d"),
            new Change("th", "t"),
            new Change("ck|c(?=[aulrk])", "k"),
            new Change("w", "u"),
            new Change("k(?=[aiu])", "g"),
            new Change("(\\p{L})\\1", "$1"),
            new Change(" ", ""));

    private record Change(Pattern pattern, String by) {
        Change(String pattern, String by) {
            this(Pattern.compile(pattern), by);
        }

        String apply(String name) {
            return pattern.matcher(name).replaceAll(by);
        }
    }

    private PlaceNameSpelling() {}

    /**
     * The name in lower case, without diacritics, apostrophes and periods. Other punctuation becomes one space; "Saint"
     * becomes "st".
     */
    static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = APOSTROPHES
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae");
        String words = OTHERS.matcher(plain).replaceAll(" ").strip();
        return MOUNT.matcher(SAINT.matcher(words).replaceAll("st")).replaceAll("mount");
    }

    /** The form that is equal for different transliterations; empty if it is too short to distinguish names. */
    static String loosen(String folded) {
        String changed = ARTICLE.matcher(folded).replaceAll("");
        for (Change change : CHANGES) {
            changed = change.apply(changed);
        }
        return changed.length() < 4 ? "" : changed;
    }
}
