// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.dateline.model.XsdTime;
import org.dateline.model.timeline.TimeUnit;

/** Times by the calendar of a zone. */
final class CalendarFunctions {
    private static final int SECONDS = 60;
    private static final int LARGEST_OFFSET = 14 * 3_600;

    private CalendarFunctions() {}

    static List<TimelineFunction> list() {
        return List.of(new TimelineFunction("startOf", 2, 3, (arguments, environment) -> startOf(arguments)));
    }

    /** The begin of the unit in which a time lies, with the offset of the zone then. */
    private static NodeValue startOf(List<NodeValue> arguments) {
        String word = FunctionArguments.text(arguments.get(1));
        TimeUnit unit = TimeUnit.find(word)
                .orElseThrow(() -> new ExprEvalException("Unknown unit: " + word + ". Give one of "
                        + Arrays.stream(TimeUnit.values()).map(TimeUnit::word).collect(Collectors.joining(", "))
                        + "."));
        ZoneId zone = arguments.size() > 2 ? zone(FunctionArguments.text(arguments.get(2))) : ZoneOffset.UTC;
        try {
            ZonedDateTime start =
                    unit.floor(FunctionArguments.moment(arguments.get(0)).begin(), zone);
            return SpanFunctions.dateTime(XsdTime.of(
                    isOfXmlSchema(start.getOffset())
                            ? start.toOffsetDateTime()
                            : start.toInstant().atOffset(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            throw new ExprEvalException("No such time: " + e.getMessage(), e);
        }
    }

    /** XML Schema's offsets have no seconds, as those of zones before they had a standard time, and at most 14 hours. */
    private static boolean isOfXmlSchema(ZoneOffset offset) {
        return offset.getTotalSeconds() % SECONDS == 0 && Math.abs(offset.getTotalSeconds()) <= LARGEST_OFFSET;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ExprEvalException(
                    "Unknown time zone: " + name + ". Give one of the IANA database, such as \"Africa/Tripoli\".", e);
        }
    }
}
