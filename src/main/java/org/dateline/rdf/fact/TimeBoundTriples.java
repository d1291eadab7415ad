// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Writes the time stamps of an event or a state. */
final class TimeBoundTriples {
    private final TripleWriter writer;

    TimeBoundTriples(TripleWriter writer) {
        this.writer = writer;
    }

    /** The four bounds; nothing where they contradict each other. */
    boolean write(Node subject, TimeSpan span) {
        if (!isOrdered(span)) {
            writer.omit("the time of " + subject + " ends before it begins");
            return false;
        }
        stamp(subject, Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, span.earliestBegin());
        stamp(subject, Sem.HAS_LATEST_BEGIN_TIME_STAMP, span.latestBegin());
        stamp(subject, Sem.HAS_EARLIEST_END_TIME_STAMP, span.earliestEnd());
        stamp(subject, Sem.HAS_LATEST_END_TIME_STAMP, span.latestEnd());
        return true;
    }

    /** The four bounds, and the outer ones as the source's best estimate. */
    void writeWithEstimate(Node subject, TimeSpan span) {
        if (write(subject, span)) {
            stamp(subject, Sem.HAS_BEGIN_TIME_STAMP, span.earliestBegin());
            stamp(subject, Sem.HAS_END_TIME_STAMP, span.latestEnd());
        }
    }

    private void stamp(Node subject, Node predicate, @Nullable Instant instant) {
        if (instant != null) {
            writer.add(subject, predicate, RdfTerms.node(instant));
        }
    }

    private static boolean isOrdered(TimeSpan span) {
        return span.isPossible()
                && ordered(span.earliestBegin(), span.latestEnd())
                && ordered(span.earliestBegin(), span.earliestEnd())
                && ordered(span.latestBegin(), span.latestEnd());
    }

    private static boolean ordered(@Nullable Instant first, @Nullable Instant second) {
        return Stream.of(first, second).anyMatch(Objects::isNull)
                || !Objects.requireNonNull(first).isAfter(Objects.requireNonNull(second));
    }

    /** A local name of {@code dl:Precision} that fits a span for which no words give one. */
    static String precision(TimeSpan span) {
        Instant begin = span.earliestBegin();
        Instant end = span.latestEnd();
        if (begin == null || end == null) {
            return "day";
        }
        long days = Duration.between(begin, end).toDays();
        if (days < 1) {
            return "partOfDay";
        }
        return days >= 365 ? "year" : days >= 28 ? "month" : "day";
    }
}
