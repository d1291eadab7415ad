// SPDX-License-Identifier: Apache-2.0
package org.dateline.article.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds English words that name a day only beside the day of publication, such as "Thursday", "yesterday" and "last week". */
public final class RelativeDateFinder {
    private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final Pattern WORDS = Pattern.compile("(?i)\\b(?:(?:last|next|this)\\s+(?:week|weekend|month|year|"
            + WEEKDAY + ")|yesterday|today|tonight|tomorrow|" + WEEKDAY + ")\\b(?!,?\\s+(?:the\\s+)?"
            + EnglishDate.PATTERN + ")");

    private RelativeDateFinder() {}

    /** The first such words as they stand in a text. A weekday before its date, as in "Friday, 5 April", is none. */
    public static Optional<String> find(String text) {
        Matcher words = WORDS.matcher(text);
        return words.find() ? Optional.of(words.group().replaceAll("\\s+", " ")) : Optional.empty();
    }
}
