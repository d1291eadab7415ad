package org.dateline.rdf.fact;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** ISO 8601 durations as the two that XML Schema can compare: years and months, or days and less. */
final class Durations {
    private Durations() {}

    /** The duration as a literal; empty where it is none, is negative, or mixes months with days. */
    static Optional<Node> find(String text) {
        try {
            Period period = Period.parse(text);
            if (period.isNegative() || period.isZero()) {
                return Optional.empty();
            }
            if (period.getDays() == 0) {
                return Optional.of(NodeFactory.createLiteralDT(period.toString(), XSDDatatype.XSDyearMonthDuration));
            }
            return period.toTotalMonths() == 0 ? Optional.of(ofDays("P" + period.getDays() + "D")) : Optional.empty();
        } catch (DateTimeException e) {
            return ofHours(text);
        }
    }

    private static Optional<Node> ofHours(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.isNegative() || duration.isZero()
                    ? Optional.empty()
                    : Optional.of(ofDays(duration.toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Node ofDays(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdayTimeDuration);
    }
}
