// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.util.Set;
import org.dateline.model.Namespaces;

/** How long the text of a number, date, time or duration may be. */
public final class LiteralSize {
    /**
     * The longest text of a number, date, time or duration, in characters. Jena makes the value of each literal together with the literal,
     * in a time that grows with the square of the digits: a number of this length takes less than a millisecond, one of a million digits
     * ten seconds. XML Schema asks for 18 digits only (XML Schema 1.1 Part 2, 5.4).
     */
    public static final int LONGEST_NUMBER = 10_000;

    /** What to do about a literal that is too large. */
    public static final String REMEDY =
            "Numbers, dates, times and durations may have %,d characters, and durations some 10,000 years. Shorten it, or keep it as xsd:string."
                    .formatted(LONGEST_NUMBER);

    /**
     * How many digits each part of a duration may have, by its letter; minutes are after the {@code T}. Java adds a duration to a date month
     * by month, and compares two durations by adding each to four dates, so that a duration of a billion days would take minutes.
     */
    private static final String DATE_PARTS = "YMD";

    private static final int[] DATE_DIGITS = {5, 6, 7};
    private static final String TIME_PARTS = "HMS";
    private static final int[] TIME_DIGITS = {8, 10, 12};

    private static final Set<String> MEASURED = Set.of(
            "decimal",
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "unsignedByte",
            "float",
            "double",
            "dateTime",
            "dateTimeStamp",
            "date",
            "time",
            "gYear",
            "gYearMonth",
            "gMonth",
            "gMonthDay",
            "gDay",
            "duration",
            "dayTimeDuration",
            "yearMonthDuration");

    private LiteralSize() {}

    /** Whether the values of a datatype are numbers, dates, times or durations of XML Schema. */
    public static boolean isMeasured(String datatype) {
        return datatype.startsWith(Namespaces.XSD) && MEASURED.contains(datatype.substring(Namespaces.XSD.length()));
    }

    /** Whether a literal of this text and datatype would take too long to make, or its value to compute with. */
    public static boolean isTooLarge(String text, String datatype) {
        if (text.length() <= LONGEST_NUMBER && !datatype.endsWith("uration")) {
            return false;
        }
        return isMeasured(datatype)
                && (text.length() > LONGEST_NUMBER || (datatype.endsWith("uration") && hasLargePart(text)));
    }

    private static boolean hasLargePart(String duration) {
        boolean isTime = false;
        int digits = 0;
        for (int i = 0; i < duration.length(); i++) {
            char c = duration.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                return digits > TIME_DIGITS[2];
            } else {
                isTime |= c == 'T';
                int part = (isTime ? TIME_PARTS : DATE_PARTS).indexOf(c);
                if (part >= 0 && digits > (isTime ? TIME_DIGITS : DATE_DIGITS)[part]) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }
}
