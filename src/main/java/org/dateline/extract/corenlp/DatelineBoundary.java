// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the end of the dateline of a report: {@code TRIPOLI, Libya, April 4 (Agency) — }. The dateline is no part of
 * the first sentence; if both are parsed as one, the result is wrong.
 */
final class DatelineBoundary {
    private static final String DASH = "\\s*(?:--|[-–—])\\s+";

    /** A place in capitals and what can follow it, before a sentence that is not in capitals. */
    private static final Pattern CAPITALS =
            Pattern.compile("^\\p{Lu}[^\\p{Ll},(\\n]{1,40}(?:,[^\\n(]{1,40}?)?(?:\\s*\\([^)\\n]{1,60}\\))?" + DASH
                    + "(?=[“\"]?\\p{Lu}[^\\n]{0,12}\\p{Ll})");

    /** A place with the agency in parentheses. */
    private static final Pattern AGENCY =
            Pattern.compile("^\\p{Lu}[\\p{L} .'’]{1,40}(?:,[^\\n(]{1,40}?)?\\s*\\([^)\\n]{2,60}\\)" + DASH);

    /** A dateline with a date in a text in capitals, and labels that monitoring services put before the text. */
    private static final Pattern WIRE = Pattern.compile(
            "^\\p{Lu}[^\\p{Ll},(]{1,40}(?:\\([^)]{1,60}\\))?,[^\\p{Ll}(]{0,40}?\\d{1,2} \\p{Lu}{3,9}\\.? \\d{2,4}"
                    + "(?:\\s*\\([^)]{1,60}\\))?" + DASH + "(?:\\[[^\\]]{1,80}\\]\\s+)*");

    private DatelineBoundary() {}

    /**
     * The length of the dateline at the beginning of a text, in UTF-16 code units, including its dash and the space
     * after it; 0 if there is none.
     */
    static int of(String text) {
        for (Pattern pattern : List.of(WIRE, AGENCY, CAPITALS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher.end();
            }
        }
        return 0;
    }
}
