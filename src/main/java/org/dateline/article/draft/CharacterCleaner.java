package org.dateline.article.draft;

import java.util.regex.Pattern;

/** Replaces characters that are no part of a text and cannot be written to XML, JSON or UTF-8. */
public final class CharacterCleaner {
    private static final Pattern CONTROLS =
            Pattern.compile("[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F\\uFFFE\\uFFFF]");
    private static final Pattern HALVES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private CharacterCleaner() {}

    /** Replaces each control character except tabs and line breaks by a space, and each lone surrogate by U+FFFD. */
    public static String clean(String text) {
        return HALVES.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
