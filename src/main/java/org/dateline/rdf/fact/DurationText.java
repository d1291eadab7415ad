// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** ISO 8601 durations as the two that XML Schema can compare: years and months, or days and less. */
final class DurationText {
    private static final Pattern YEARS_AND_MONTHS = Pattern.compile("P(?=\\d)(?:\\d{1,4}Y)?(?:\\d{1,4}M)?");
    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");
    private static final Pattern DAYS_AND_LESS =
            Pattern.compile("P(?=\\d|T)(?:\\d{1,6}D)?(?:T(?=\\d)(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}S)?)?");

    private DurationText() {}

    /** The duration as a literal; empty where it is none, is negative, or mixes months with days. */
    static Optional<Node> find(String text) {
        if (YEARS_AND_MONTHS.matcher(text).matches()) {
            return Optional.of(literal(text, XSDDatatype.XSDyearMonthDuration));
        }
        Matcher weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            return Optional.of(
                    literal("P" + 7 * Integer.parseInt(weeks.group(1)) + "D", XSDDatatype.XSDdayTimeDuration));
        }
        return DAYS_AND_LESS.matcher(text).matches()
                ? Optional.of(literal(text, XSDDatatype.XSDdayTimeDuration))
                : Optional.empty();
    }

    private static Node literal(String text, RDFDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
