package org.dateline.article.draft;

import java.util.regex.Pattern;

/** Characters that no text has: what is left of damage, and what no XML, JSON or UTF-8 can carry on. */
public final class CharacterCleaner {
    private static final Pattern CONTROLS =
            Pattern.compile("[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F\\uFFFE\\uFFFF]");
    private static final Pattern HALVES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private CharacterCleaner() {}

    /** The text with a space for each control character but tabs and breaks, and U+FFFD for each half of a surrogate pair. */
    public static String clean(String text) {
        return HALVES.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
