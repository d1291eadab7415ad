package org.dateline.extract.corenlp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the dateline before a report's first sentence ends: {@code TRIPOLI, Libya, April 4 (Agency) — }. It is no part of the
 * sentence, and the parser makes a wrong one of both.
 */
final class DatelineBoundary {
    private static final String DASH = "\\s*(?:--|[-–—])\\s+";

    /** A place in capitals, what may follow it, and a sentence that is not in capitals. */
    private static final Pattern CAPITALS =
            Pattern.compile("^\\p{Lu}[^\\p{Ll},(\\n]{1,40}(?:,[^\\n(]{1,40}?)?(?:\\s*\\([^)\\n]{1,60}\\))?" + DASH
                    + "(?=[“\"]?\\p{Lu}[^\\n]{0,12}\\p{Ll})");

    /** A place however it is written, with the agency in brackets. */
    private static final Pattern AGENCY =
            Pattern.compile("^\\p{Lu}[\\p{L} .'’]{1,40}(?:,[^\\n(]{1,40}?)?\\s*\\([^)\\n]{2,60}\\)" + DASH);

    /** A wire in capitals throughout, told by its date, with the labels that monitoring services put before the text. */
    private static final Pattern WIRE = Pattern.compile(
            "^\\p{Lu}[^\\p{Ll},(]{1,40}(?:\\([^)]{1,60}\\))?,[^\\p{Ll}(]{0,40}?\\d{1,2} \\p{Lu}{3,9}\\.? \\d{2,4}"
                    + "(?:\\s*\\([^)]{1,60}\\))?" + DASH + "(?:\\[[^\\]]{1,80}\\]\\s+)*");

    private DatelineBoundary() {}

    /** How many signs the dateline at the beginning of a text takes, its dash and the blank after it included; 0 where none stands there. */
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
