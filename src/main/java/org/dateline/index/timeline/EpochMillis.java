// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Instants as milliseconds since 1970, which reach 292 million years either way; farther ones are taken for the farthest. */
final class EpochMillis {
    /** What is not known. */
    static final long NONE = Long.MIN_VALUE;

    /** The begin of what has no date, and the end of what is open: after everything. */
    static final long NEVER = Long.MAX_VALUE;

    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE + 1);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE - 1);

    private EpochMillis() {}

    /** An instant as a number; {@link #NONE} where there is none. */
    static long millis(@Nullable Instant instant) {
        if (instant == null) {
            return NONE;
        }
        Instant within = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return within.toEpochMilli();
    }

    /** The first number at or after an instant: what a half-open span that begins there begins with. */
    static long ceiling(Instant instant) {
        long floor = millis(instant);
        return instant.isAfter(Instant.ofEpochMilli(floor)) && floor < NEVER - 1 ? floor + 1 : floor;
    }

    /** A number as an instant; null where there is none. */
    static @Nullable Instant instant(long millis) {
        return millis == NONE ? null : Instant.ofEpochMilli(millis);
    }

    /** Four numbers as a span; each is {@link #NONE} where there is no bound. */
    static TimeSpan span(long earliestBegin, long latestBegin, long earliestEnd, long latestEnd) {
        return new TimeSpan(instant(earliestBegin), instant(latestBegin), instant(earliestEnd), instant(latestEnd));
    }

    /** Whether numbers hold a span without loss. */
    static boolean holds(TimeSpan span) {
        return span.told().equals(TimeSpan.Told.AS_BOUNDED)
                && Stream.of(
                                span.earliestBegin(),
                                span.latestBegin(),
                                span.earliestEnd(),
                                span.latestEnd(),
                                span.lastTold())
                        .allMatch(bound -> Objects.equals(bound, instant(millis(bound))));
    }

    /** The best estimate of the begin; {@link #NEVER} where there is none. */
    static long begin(TimeSpan span) {
        return span.begin().map(EpochMillis::millis).orElse(NEVER);
    }

    /** Until when it is shown to last; {@link #NEVER} where nothing limits it. */
    static long end(TimeSpan span) {
        return span.shownUntil().map(EpochMillis::millis).orElse(NEVER);
    }
}
