// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.tdb2.store.NodeIdType;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of dates and times. Ids have the zone above the year, so that each zone is in order by itself.
 *
 * <p>Between a time with a zone and one without, 14 hours either way decide nothing (XML Schema 1.1 part 2, D.2.1). Dates in two zones
 * are compared by their beginnings, for which two days are more than enough.
 */
final class TimeBounds {
    private static final Duration ROUNDING = Duration.ofSeconds(1);
    private static final Duration UNKNOWN_ZONE = Duration.ofHours(15);
    private static final Duration OTHER_DATE = Duration.ofDays(2);
    private static final long LAST_YEAR = IdLayout.YEARS + 1L;
    private static final long BEFORE_YEARS = -2;

    private final LocalDateTime constant;
    private final int zone;
    private final NodeIdType type;
    private final BoundSide comparison;

    private TimeBounds(LocalDateTime constant, int zone, NodeIdType type, BoundSide comparison) {
        this.constant = constant;
        this.zone = zone;
        this.type = type;
        this.comparison = comparison;
    }

    /** What a comparison with an {@code xsd:dateTime} or {@code xsd:date} selects; null for other constants. */
    static @Nullable KeySelection of(NodeValue constant, BoundSide comparison) {
        NodeIdType type = type(constant);
        if (type == null) {
            return null;
        }
        XMLGregorianCalendar calendar = constant.getDateTime();
        int minutes = calendar.getTimezone();
        int zone = minutes == DatatypeConstants.FIELD_UNDEFINED ? IdLayout.NO_ZONE : IdLayout.UTC;
        LocalDateTime time = time(calendar);
        LocalDateTime utc = zone == IdLayout.NO_ZONE ? time : time.minusMinutes(minutes);
        return new TimeBounds(utc, zone, type, comparison).selection(minutes);
    }

    private static @Nullable NodeIdType type(NodeValue constant) {
        if (constant.isDateTime() && XSDDatatype.XSDdateTime.getURI().equals(constant.getDatatypeURI())) {
            return NodeIdType.XSD_DATETIME;
        }
        return constant.isDate() && XSDDatatype.XSDdate.getURI().equals(constant.getDatatypeURI())
                ? NodeIdType.XSD_DATE
                : null;
    }

    /** Fields that a date lacks are zero. Years beyond those of ids are brought near to them. */
    private static LocalDateTime time(XMLGregorianCalendar calendar) {
        BigInteger exact = calendar.getEonAndYear();
        long year = exact.min(BigInteger.valueOf(LAST_YEAR))
                .max(BigInteger.valueOf(BEFORE_YEARS))
                .longValue();
        int day = Math.min(
                calendar.getDay(),
                java.time.YearMonth.of((int) year, calendar.getMonth()).lengthOfMonth());
        return LocalDateTime.of((int) year, calendar.getMonth(), day, 0, 0)
                .plusHours(field(calendar.getHour()))
                .plusMinutes(field(calendar.getMinute()))
                .plusSeconds(field(calendar.getSecond()));
    }

    private static int field(int value) {
        return value == DatatypeConstants.FIELD_UNDEFINED ? 0 : value;
    }

    private KeySelection selection(int minutes) {
        List<KeyRange> possible = new ArrayList<>();
        List<KeyRange> certain = new ArrayList<>();
        possible.add(IdLayout.TEXT);
        for (int each = 0; each < IdLayout.ZONES; each++) {
            select(type, each, minutes, possible, certain);
            if (type == NodeIdType.XSD_DATETIME) {
                select(NodeIdType.XSD_DATETIMESTAMP, each, minutes, possible, new ArrayList<>());
            }
        }
        return new KeySelection(KeySet.of(possible), KeySet.of(certain));
    }

    private void select(NodeIdType of, int each, int minutes, List<KeyRange> possible, List<KeyRange> certain) {
        boolean sameKind = (each == IdLayout.NO_ZONE) == (zone == IdLayout.NO_ZONE);
        int offset = each == IdLayout.NO_ZONE ? 0 : IdLayout.offsetMinutes(each);
        boolean sameDate = sameKind && (zone == IdLayout.NO_ZONE || offset == minutes);
        LocalDateTime local = constant.plusMinutes(offset);
        boolean isDate = type == NodeIdType.XSD_DATE;
        boolean exact = isDate ? sameDate : sameKind;
        Duration margin = exact ? ROUNDING : isDate ? OTHER_DATE : UNKNOWN_ZONE;
        add(possible, of, each, local.minus(margin), local.plus(margin));
        if (exact) {
            add(certain, of, each, local.plus(margin), local.minus(margin));
        }
    }

    /** Adds the ids of one zone between two times, of which only those count that the comparison bounds. */
    private void add(List<KeyRange> ranges, NodeIdType of, int each, LocalDateTime low, LocalDateTime high) {
        long start = IdLayout.start(of, each);
        long last = start + (1L << IdLayout.ZONE_SHIFT) - 1;
        long from = comparison.boundsBelow() ? start + fields(low) : start;
        long to = comparison.boundsAbove() ? start + fields(high) : last;
        if ((comparison.boundsBelow() && low.getYear() >= IdLayout.YEARS)
                || (comparison.boundsAbove() && high.getYear() < 0)) {
            return;
        }
        if (Long.compareUnsigned(from, to) <= 0) {
            ranges.add(new KeyRange(from, to));
        }
    }

    /** The bits of a time below the zone. Times before and after those of ids become the first and the last. */
    private static long fields(LocalDateTime time) {
        if (time.getYear() < 0) {
            return 0;
        }
        if (time.getYear() >= IdLayout.YEARS) {
            return (1L << IdLayout.ZONE_SHIFT) - 1;
        }
        long date = (long) time.getYear() << 9 | (long) time.getMonthValue() << 5 | time.getDayOfMonth();
        long clock = (long) time.getHour() << 22 | (long) time.getMinute() << 16 | time.getSecond() * 1000L;
        return date << IdLayout.TIME_BITS | clock;
    }
}
