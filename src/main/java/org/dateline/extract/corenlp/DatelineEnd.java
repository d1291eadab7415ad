package org.dateline.extract.corenlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the dateline before a report's first sentence ends: {@code TRIPOLI, Libya, April 4 (Agency) — }. It is no part of the
 * sentence, and the parser makes a wrong one of both.
 */
final class DatelineEnd {
    private static final String DASH = "\\s*(?:--|[-–—])\\s+";

    /** A place in capitals, what may follow it, and a sentence that is not in capitals. */
    private static final Pattern CAPITALS =
            Pattern.compile("^\\p{Lu}[^\\p{Ll},(\\n]{1,40}(?:,[^\\n(]{1,40}?)?(?:\\s*\\([^)\\n]{1,60}\\))?" + DASH
                    + "(?=[“\"]?\\p{Lu}[^\\n]{0,12}\\p{Ll})");

    /** A place however it is written, with the agency in brackets. */
    private static final Pattern AGENCY =
            Pattern.compile("^\\p{Lu}[\\p{L} .'’]{1,40}(?:,[^\\n(]{1,40}?)?\\s*\\([^)\\n]{2,60}\\)" + DASH);

    private DatelineEnd() {}

    /** How many signs the dateline at the beginning of a text takes, its dash and the blank after it included; 0 where none stands there. */
    static int of(String text) {
        for (Pattern pattern : new Pattern[] {AGENCY, CAPITALS}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher.end();
            }
        }
        return 0;
    }
}
