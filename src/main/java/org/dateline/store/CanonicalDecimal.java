package org.dateline.store;

/**
 * The form of an {@code xsd:decimal} under which TDB2 finds a stored value again: no plus sign, no redundant zeros, and a point with at
 * least one digit on each side. TDB2 itself uses this form when it converts an inlined number to text.
 *
 * <p>Works on characters instead of {@link java.math.BigDecimal}, whose parser takes quadratic time for a million digits.
 */
final class CanonicalDecimal {
    private static final String ZERO = "0.0";
    private static final String WHITE_SPACE = " \t\r\n";

    private CanonicalDecimal() {}

    /**
     * The canonical form of the same number, or the given text if it is not in the lexical space of
     * {@code xsd:decimal} (XML Schema 1.1 part 2, 3.3.3).
     */
    static String of(String lexical) {
        String text = withoutWhiteSpace(lexical);
        int sign = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
        int point = text.indexOf('.');
        String whole = text.substring(sign, point < 0 ? text.length() : Math.max(sign, point));
        String fraction = point < 0 ? "" : text.substring(point + 1);
        if ((whole.isEmpty() && fraction.isEmpty()) || !digits(whole) || !digits(fraction)) {
            return lexical;
        }
        String number = orZero(withoutLeadingZeros(whole)) + "." + orZero(withoutTrailingZeros(fraction));
        return text.charAt(0) == '-' && !number.equals(ZERO) ? "-" + number : number;
    }

    /** Removes the white space that XML Schema ignores; {@link String#strip} would remove more characters. */
    private static String withoutWhiteSpace(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && WHITE_SPACE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && WHITE_SPACE.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String orZero(String digits) {
        return digits.isEmpty() ? "0" : digits;
    }

    private static String withoutLeadingZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static String withoutTrailingZeros(String digits) {
        int to = digits.length();
        while (to > 0 && digits.charAt(to - 1) == '0') {
            to--;
        }
        return digits.substring(0, to);
    }
}
