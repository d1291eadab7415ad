package org.dateline.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from a source, made safe for a page. It is cut to a length that a reader can use, it does not change the direction of the text
 * around it, and no character carries hundreds of marks. A label may have a hundred thousand characters or end in a right-to-left
 * override. The RDF of a page contains the text unchanged.
 */
public final class DisplayText {
    /**
     * The longest displayed grapheme cluster, in code points. A browser cannot break a cluster, so a long one covers the text around
     * it. The Stream-Safe Text Format (UAX 15, section 13) allows 30 non-starters after one starter, far more than any
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
    private final boolean rightToLeft;

    private DisplayText(String text, boolean rightToLeft) {
        this.text = text;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Prepares a text for display.
     *
     * @param longest the greatest length in UTF-16 units; a longer text is cut and ends in an ellipsis
     */
    static DisplayText of(String whole, int longest) {
        String shown = inShortClusters(whole.length() <= longest ? whole : cut(whole, longest) + "…");
        boolean overrides = shown.chars().anyMatch(DisplayText::overrides);
        boolean rightToLeft = overrides || shown.chars().anyMatch(DisplayText::isWrittenRightToLeft);
        return new DisplayText(overrides ? withoutOverrides(shown) : shown, rightToLeft);
    }

    /** The displayed text, without bidirectional control characters, since an unmatched one affects the text after it. */
    String text() {
        return text;
    }

    /** Whether any of it is written from right to left, so that it needs an element of its own. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** A text without bidirectional control characters. */
    public static String withoutDirectionControls(String text) {
        return text.chars().anyMatch(DisplayText::overrides) ? withoutOverrides(text) : text;
    }

    private static String inShortClusters(String text) {
        boolean plain = text.length() <= LONGEST_CLUSTER || text.chars().noneMatch(sign -> sign >= FIRST_EXTENDING);
        return plain ? text : CLUSTER.matcher(text).replaceAll(cluster -> Matcher.quoteReplacement(shortened(cluster)));
    }

    /** If the text was cut inside the cluster, there is only one ellipsis. */
    private static String shortened(MatchResult match) {
        String cluster = match.group(1);
        boolean isShort = cluster.codePointCount(0, cluster.length()) <= LONGEST_CLUSTER;
        return isShort ? match.group() : cluster.substring(0, cluster.offsetByCodePoints(0, LONGEST_CLUSTER)) + "…";
    }

    /** Never separates the two halves of a surrogate pair. */
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

    /** Hebrew, Arabic and related scripts. Surrogates have no direction, so those of scripts such as Adlam are listed. */
    private static boolean isWrittenRightToLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || (sign >= 0xD802 && sign <= 0xD803)
                || (sign >= 0xD83A && sign <= 0xD83B);
    }
}
