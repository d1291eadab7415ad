package org.dateline.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of other people as it stands on a page: never longer than a reader would read, never turning what stands around it, and
 * without a character that carries hundreds of marks. A label may be a hundred thousand signs long, or end in a right-to-left
 * override; the RDF of a page always has it as it is.
 */
public final class DisplayText {
    /**
     * Longest grapheme cluster that is shown, in code points. A browser cannot break a cluster, so a long one covers what stands
     * around it. The Stream-Safe Text Format (UAX 15, section 13) allows 30 non-starters after one starter, far more than any
     * language needs; the same number bounds clusters of other kinds, such as joined emoji and Hangul letters.
     */
    private static final int LONGEST_CLUSTER = 31;

    /**
     * A grapheme cluster (UAX 29), and an ellipsis after it. Since Unicode 15.1 a virama joins two consonants of six Indic scripts into
     * one (rule GB9c), which {@code \X} of JDK 17 does not know.
     */
    private static final Pattern CLUSTER =
            Pattern.compile("(\\X(?:(?<=[\\u094D\\u09CD\\u0ACD\\u0B4D\\u0C4D\\u0D4D]\\u200D?)\\X)*+)…?");

    /** The first code point that may extend a cluster. */
    private static final int FIRST_EXTENDING = 0x300;

    private final String text;
    private final boolean turning;

    private DisplayText(String text, boolean turning) {
        this.text = text;
        this.turning = turning;
    }

    /**
     * The text as it is shown.
     *
     * @param longest how many UTF-16 units of it are shown; more is cut, with an ellipsis
     */
    static DisplayText of(String whole, int longest) {
        String shown = inShortClusters(whole.length() <= longest ? whole : cut(whole, longest) + "…");
        boolean overrides = shown.chars().anyMatch(DisplayText::overrides);
        boolean turning = overrides || shown.chars().anyMatch(DisplayText::runsLeft);
        return new DisplayText(overrides ? withoutOverrides(shown) : shown, turning);
    }

    /** What is shown. The signs that order a direction are left out: they say nothing, and an unmatched one leaks. */
    String text() {
        return text;
    }

    /** Whether any of it is written from right to left, so that it must stand in an element of its own. */
    boolean isTurning() {
        return turning;
    }

    /** A text without the signs that order a direction. */
    public static String unturned(String text) {
        return text.chars().anyMatch(DisplayText::overrides) ? withoutOverrides(text) : text;
    }

    private static String inShortClusters(String text) {
        boolean plain = text.length() <= LONGEST_CLUSTER || text.chars().noneMatch(sign -> sign >= FIRST_EXTENDING);
        return plain ? text : CLUSTER.matcher(text).replaceAll(cluster -> Matcher.quoteReplacement(shortened(cluster)));
    }

    /** The ellipsis takes the place of one that stands there already, where text was cut within the cluster. */
    private static String shortened(MatchResult match) {
        String cluster = match.group(1);
        boolean isShort = cluster.codePointCount(0, cluster.length()) <= LONGEST_CLUSTER;
        return isShort ? match.group() : cluster.substring(0, cluster.offsetByCodePoints(0, LONGEST_CLUSTER)) + "…";
    }

    /** Both halves of a surrogate pair stay or go. */
    private static String cut(String whole, int longest) {
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static String withoutOverrides(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(sign -> !overrides(sign)).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9, section 2). */
    private static boolean overrides(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }

    /** Hebrew, Arabic and their kin; the surrogates of scripts such as Adlam have no direction of their own and are kept apart, too. */
    private static boolean runsLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || (sign >= 0xD802 && sign <= 0xD803)
                || (sign >= 0xD83A && sign <= 0xD83B);
    }
}
