// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Replaces sequences that are too long to be a word, such as an image in Base64, with the same number of spaces, so
 * that offsets stay. The memory and time of CoreNLP grow with the square of the length of a word; a word of 100,000
 * letters took five gigabytes.
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
