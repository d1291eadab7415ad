package org.dateline.extract.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two spellings of a name one. {@link #fold} forgives case, marks and punctuation; {@link #loosen} also what
 * transliterations differ in, chiefly from Arabic: the article before or assimilated into the name, doubled letters, gh for g, q for k,
 * ou for u, a mute h at the end.
 */
final class PlaceNameSpelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´.]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|sankt)\\b");
    private static final Pattern MOUNT = Pattern.compile("\\bmt\\b");
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:al|el|ul|ash|esh|as|es|ad|ed|ar|er|at|et|an|en|az|ez) (?=\\p{L}{3})");

    /** Applied one after the other to what is folded and has no article. */
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

    /** Lower case without marks, apostrophes and stops; other signs are one blank; "Saint" is "st". */
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

    /** What is left when transliterations may differ; empty where too little is left to tell names apart by. */
    static String loosen(String folded) {
        String changed = ARTICLE.matcher(folded).replaceAll("");
        for (Change change : CHANGES) {
            changed = change.apply(changed);
        }
        return changed.length() < 4 ? "" : changed;
    }
}
