// SPDX-License-Identifier: Apache-2.0
package org.dateline.conformance;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates literals in N-Triples: of every datatype that TDB2 packs, and some others, in every spelling. */
final class LiteralArbitraries {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private LiteralArbitraries() {}

    /** Between one and 25 literals. */
    static Arbitrary<List<String>> lists() {
        return Arbitraries.oneOf(
                        decimals(), decimals(), integers(), floats(), booleans(), dateTimes(), dates(), others())
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Arbitrary<String> decimals() {
        return Combinators.combine(sign(), digits(0, 22), digits(0, 22), Arbitraries.of("", "0", "000"))
                .as((sign, whole, fraction, zeros) -> sign
                        + zeros
                        + (whole.isEmpty() ? "0" : whole)
                        + (fraction.isEmpty() ? "" : "." + fraction + zeros))
                .map(typed("decimal"));
    }

    private static Arbitrary<String> integers() {
        Arbitrary<String> any = Combinators.combine(sign(), Arbitraries.of("", "0", "0000"), digits(1, 24))
                .as((sign, zeros, digits) -> sign + zeros + digits)
                .map(typed("integer"));
        Arbitrary<String> derived = Combinators.combine(
                        Arbitraries.of(
                                "long",
                                "int",
                                "short",
                                "byte",
                                "unsignedLong",
                                "unsignedInt",
                                "unsignedShort",
                                "unsignedByte",
                                "nonNegativeInteger",
                                "positiveInteger"),
                        Arbitraries.of("", "+", "00", "+0"),
                        Arbitraries.integers().between(1, 127))
                .as((type, prefix, value) -> typed(type, prefix + value));
        Arbitrary<String> negative = Combinators.combine(
                        Arbitraries.of("long", "int", "short", "byte", "negativeInteger", "nonPositiveInteger"),
                        Arbitraries.of("-", "-0", "-000"),
                        Arbitraries.integers().between(1, 128))
                .as((type, prefix, value) -> typed(type, prefix + value));
        Arbitrary<String> limits = Arbitraries.of(
                typed("integer", "36028797018963967"),
                typed("integer", "36028797018963968"),
                typed("integer", "-36028797018963969"),
                typed("long", "9223372036854775807"),
                typed("long", "-9223372036854775808"),
                typed("unsignedLong", "18446744073709551615"),
                typed("nonPositiveInteger", "-0"));
        return Arbitraries.oneOf(any, derived, negative, limits);
    }

    private static Arbitrary<String> floats() {
        Arbitrary<String> numbers = Combinators.combine(
                        sign(),
                        digits(1, 18),
                        digits(0, 18),
                        Arbitraries.of("", "e0", "E+3", "e-07", "E20", "e-30", "E300"))
                .as((sign, whole, fraction, exponent) ->
                        sign + whole + (fraction.isEmpty() ? "" : "." + fraction) + exponent);
        Arbitrary<String> special = Arbitraries.of(
                "INF", "-INF", "NaN", "-0", "0", "-0.0e5", ".5", "5.", "4.9E-324", "1.7976931348623157E308");
        return Combinators.combine(Arbitraries.of("double", "float"), Arbitraries.oneOf(numbers, special))
                .as(LiteralArbitraries::typed);
    }

    private static Arbitrary<String> booleans() {
        return Arbitraries.of("true", "false", "1", "0").map(typed("boolean"));
    }

    private static Arbitrary<String> dateTimes() {
        return Combinators.combine(Arbitraries.of("dateTime", "dateTimeStamp"), day(), time(), zone())
                .as((type, day, time, zone) ->
                        typed(type, day + "T" + time + (type.equals("dateTimeStamp") && zone.isEmpty() ? "Z" : zone)));
    }

    private static Arbitrary<String> dates() {
        return Combinators.combine(day(), zone()).as((day, zone) -> typed("date", day + zone));
    }

    private static Arbitrary<String> others() {
        Arbitrary<String> clock = Combinators.combine(time(), zone()).as((time, zone) -> typed("time", time + zone));
        return Arbitraries.oneOf(
                clock,
                Arbitraries.of(
                        typed("gYear", "2019"),
                        typed("gYear", "2019Z"),
                        typed("gYearMonth", "2019-04+02:00"),
                        typed("gMonthDay", "--04-04"),
                        typed("gDay", "---04"),
                        typed("gMonth", "--04"),
                        typed("duration", "P1Y2M3DT4H"),
                        typed("duration", "-P1DT1.123456789012345S"),
                        typed("dayTimeDuration", "PT24H"),
                        typed("yearMonthDuration", "P12M"),
                        typed("hexBinary", "0aFF"),
                        typed("base64Binary", "AAEC"),
                        typed("anyURI", "urn:ex:y"),
                        "\"1.50\"",
                        "\"1.50\"@en"));
    }

    private static Arbitrary<String> day() {
        Arbitrary<String> year = Arbitraries.of(
                "2019", "0001", "1582", "7999", "8000", "12019", "-0044", "-12019", "1000002019", "123456789");
        return Combinators.combine(
                        year,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((y, month, day) -> String.format(Locale.ROOT, "%s-%02d-%02d", y, month, day));
    }

    /** Any number of digits of a second; 22 do not fit a {@code double}. */
    private static Arbitrary<String> time() {
        Arbitrary<String> clock = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of(
                                "",
                                ".0",
                                ".5",
                                ".500",
                                ".123",
                                ".1234567",
                                ".000000001",
                                ".999999999",
                                ".12345678901",
                                ".1230000000000000000001",
                                ".99999999999999999999"))
                .as((hour, minute, second, fraction) ->
                        String.format(Locale.ROOT, "%02d:%02d:%02d%s", hour, minute, second, fraction));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, clock), net.jqwik.api.Tuple.of(1, Arbitraries.of("24:00:00", "24:00:00.0")));
    }

    private static Arbitrary<String> zone() {
        return Arbitraries.of(
                "", "Z", "+00:00", "-00:00", "+14:00", "-14:00", "+05:30", "-03:30", "-00:15", "-00:30", "-00:45",
                "+00:07");
    }

    private static Arbitrary<String> sign() {
        return Arbitraries.of("", "", "-", "+");
    }

    private static Arbitrary<String> digits(int from, int to) {
        return Arbitraries.strings().numeric().ofMinLength(from).ofMaxLength(to);
    }

    private static java.util.function.Function<String, String> typed(String type) {
        return lexical -> typed(type, lexical);
    }

    private static String typed(String type, String lexical) {
        return "\"" + lexical + "\"^^<" + XSD + type + ">";
    }
}
