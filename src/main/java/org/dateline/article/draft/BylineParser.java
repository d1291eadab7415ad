package org.dateline.article.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits bylines into names. */
public final class BylineParser {
    private static final Pattern BY = Pattern.compile("(?i)^(?:(?:story |written |reported )?by|from)[\\s:]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\||&|\\band\\b)\\s*");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 50;

    private BylineParser() {}

    /** The names in a byline: "By Ann Lee and Bo Ek" is Ann Lee and Bo Ek. */
    public static List<String> names(String byline) {
        return Arrays.stream(BETWEEN.split(BY.matcher(byline.strip()).replaceFirst("")))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }
}
