// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * An instant that is known only by its bounds, such as the begin of a state.
 *
 * @param first not before; null if not known
 * @param last by then; null if not known
 */
record InstantRange(@Nullable Instant first, @Nullable Instant last) {

    /** When something begins. */
    static InstantRange beginOf(TimeSpan span) {
        return new InstantRange(span.earliestBegin(), span.latestBegin());
    }

    /** Whether one instant may be in both. Two days of which one ends where the other begins have none in common. */
    boolean overlaps(InstantRange other) {
        InstantRange both = intersect(other);
        return both.isEmptyOrInstant() ? both.isInstant() && (isInstant() || other.isInstant()) : true;
    }

    /** Whether both overlap, or one ends where the other begins. */
    boolean meets(InstantRange other) {
        InstantRange both = intersect(other);
        return !both.isEmptyOrInstant() || both.isInstant();
    }

    private boolean isInstant() {
        return first != null && first.equals(last);
    }

    private boolean isEmptyOrInstant() {
        return first != null && last != null && !first.isBefore(last);
    }

    /** What both allow. */
    InstantRange intersect(InstantRange other) {
        return new InstantRange(later(first, other.first), earlier(last, other.last));
    }

    /** What either allows. */
    InstantRange hull(InstantRange other) {
        return new InstantRange(
                first == null || other.first == null ? null : earlier(first, other.first),
                last == null || other.last == null ? null : later(last, other.last));
    }

    /** The later of two instants, or the only one. */
    static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
