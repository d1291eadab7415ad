package org.dateline.page;

/**
 * Text of other people as it stands on a page: never longer than a reader would read, and never turning what stands around it. A
 * label may be a hundred thousand signs long, or end in a right-to-left override; the RDF of a page always has it as it is.
 */
public final class DisplayText {
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
        String shown = whole.length() <= longest ? whole : cut(whole, longest) + "…";
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
