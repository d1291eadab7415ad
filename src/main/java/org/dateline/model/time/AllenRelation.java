// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The thirteen relations of two intervals (J. F. Allen, "Maintaining Knowledge about Temporal Intervals", 1983). Exactly one of them holds
 * of any two spans whose begins and ends are known. Of spans with bounds, several are possible; one is certain if no other is possible.
 *
 * <p>Allen's intervals last some time. What lasts no time counts as if it lasted one nanosecond, the step of {@link Instant}: an instant at
 * which a half-open span begins starts that span, and one at which the span ends is met by it.
 */
public enum AllenRelation {
    /** The first ends, and some time later the second begins. */
    BEFORE("b1 < e1 < b2 < e2"),
    /** The second begins when the first ends. */
    MEETS("b1 < e1 = b2 < e2"),
    /** The first begins first, and ends within the second. */
    OVERLAPS("b1 < b2 < e1 < e2"),
    /** The first begins first, and both end together. */
    FINISHED_BY("b1 < b2 < e1 = e2"),
    /** The first begins before the second and ends after it. */
    CONTAINS("b1 < b2 < e2 < e1"),
    /** Both begin together, and the first ends first. */
    STARTS("b1 = b2 < e1 < e2"),
    /** Both begin together and end together. */
    EQUALS("b1 = b2 < e1 = e2"),
    /** Both begin together, and the first ends last. */
    STARTED_BY("b1 = b2 < e2 < e1"),
    /** The first begins after the second and ends before it. */
    DURING("b2 < b1 < e1 < e2"),
    /** The first begins last, and both end together. */
    FINISHES("b2 < b1 < e1 = e2"),
    /** The second begins first, and ends within the first. */
    OVERLAPPED_BY("b2 < b1 < e2 < e1"),
    /** The first begins when the second ends. */
    MET_BY("b2 < e2 = b1 < e1"),
    /** The second ends, and some time later the first begins. */
    AFTER("b2 < e2 < b1 < e1");

    /** The relations of spans that share some time. */
    public static final Set<AllenRelation> SHARING =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(BEFORE, MEETS, MET_BY, AFTER)));

    /** The points in their order: {@code b1}, {@code e1} of the first, {@code b2}, {@code e2} of the second. */
    private final String order;

    AllenRelation(String order) {
        this.order = order;
    }

    /** The order of each relation, taken apart once; the points of one list are equal. */
    private static final class Orders {
        private static final Map<AllenRelation, List<List<String>>> ALL = Arrays.stream(values())
                .collect(Collectors.toUnmodifiableMap(
                        relation -> relation, relation -> Arrays.stream(relation.order.split(" < ", -1))
                                .map(equal -> List.of(equal.split(" = ", -1)))
                                .toList()));

        private Orders() {}

        static List<List<String>> of(AllenRelation relation) {
            return Objects.requireNonNull(ALL.get(relation));
        }
    }

    /** The name in functions, with a capital: {@code FinishedBy}. */
    public String word() {
        return Arrays.stream(name().split("_", -1))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The relation of the second span to the first where this is that of the first to the second. */
    public AllenRelation inverse() {
        return switch (this) {
            case STARTS -> STARTED_BY;
            case STARTED_BY -> STARTS;
            case EQUALS -> EQUALS;
            case FINISHES -> FINISHED_BY;
            case FINISHED_BY -> FINISHES;
            case CONTAINS -> DURING;
            case DURING -> CONTAINS;
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case MEETS -> MET_BY;
            case MET_BY -> MEETS;
            case OVERLAPS -> OVERLAPPED_BY;
            case OVERLAPPED_BY -> OVERLAPS;
        };
    }

    /** The relations that are possible between two spans within their bounds; none where a span has no possible begin and end. */
    public static Set<AllenRelation> possible(TimeSpan first, TimeSpan second) {
        Map<String, Range> ranges = Map.of(
                "b1", Range.ofBegin(first),
                "e1", Range.ofEnd(first),
                "b2", Range.ofBegin(second),
                "e2", Range.ofEnd(second));
        Set<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
        for (AllenRelation relation : values()) {
            if (relation.fits(ranges)) {
                possible.add(relation);
            }
        }
        return possible;
    }

    /** Whether points within their ranges can have this order. Each is put as early as those before it let it be; later would not help. */
    private boolean fits(Map<String, Range> ranges) {
        Instant at = null; // As early as one likes.
        for (List<String> equal : Orders.of(this)) {
            Instant least = at == null ? null : at.plusNanos(1);
            Instant most = null;
            for (String point : equal) {
                Range range = Objects.requireNonNull(ranges.get(point));
                least = bound(least, range.least, 1);
                most = bound(most, range.most, -1);
            }
            if (least != null && most != null && least.isAfter(most)) {
                return false;
            }
            at = least;
        }
        return true;
    }

    /** The later or the earlier of two bounds, by the sign; null is none. */
    private static @Nullable Instant bound(@Nullable Instant one, @Nullable Instant other, int sign) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) * sign >= 0 ? one : other;
    }

    /**
     * Where a point lies, the bounds included.
     *
     * @param least null where nothing limits it
     * @param most null where nothing limits it
     */
    private record Range(@Nullable Instant least, @Nullable Instant most) {
        static Range ofBegin(TimeSpan span) {
            return new Range(span.earliestBegin(), span.latestBegin());
        }

        static Range ofEnd(TimeSpan span) {
            Instant most = span.latestEnd();
            return most != null && span.isInstant()
                    ? new Range(null, most.plusNanos(1))
                    : new Range(span.lastsUntil(), most);
        }
    }
}
