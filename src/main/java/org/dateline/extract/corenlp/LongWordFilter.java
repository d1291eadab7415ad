package org.dateline.extract.corenlp;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Hides what is too long to be a word, such as a picture in Base64, behind as many spaces, so that all offsets stay: CoreNLP's
 * memory and time grow with the square of a word's length, and 100,000 letters in one took five gigabytes.
 */
final class LongWordFilter {
    private static final Pattern TOO_LONG = Pattern.compile("\\S{201,}");

    private LongWordFilter() {}

    static String hidden(String text) {
        return TOO_LONG.matcher(text).replaceAll(LongWordFilter::spaces);
    }

    private static String spaces(MatchResult word) {
        return " ".repeat(word.end() - word.start());
    }
}
