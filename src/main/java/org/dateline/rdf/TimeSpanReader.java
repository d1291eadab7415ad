// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.model.CalendarUnit;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.OwlTime;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time stamps of an event or a state as a {@link TimeSpan}. Assessment, timelines and pages all read them here, and so by
 * the same rules (decision record 0121):
 *
 * <ul>
 *   <li>A year, a month or a day counts from its first instant where it is a begin or an earliest bound, and to the end of its last day
 *       where it is an end or a latest bound. {@link RdfTerms#findMoment} says which literals are read.
 *   <li>Of several values the earliest one counts as a begin or an earliest bound, the latest one as an end or a latest bound.
 *   <li>{@code sem:hasTimeStamp} is both begin and end.
 *   <li>A best estimate ({@code sem:hasBeginTimeStamp}, {@code sem:hasEndTimeStamp}) stands for a missing earliest begin or latest end,
 *       unless it only repeats another bound: then it was derived from that bound, and says nothing new.
 *   <li>What has the status {@code dl:ongoing} or a {@code dl:lastToldOn} is ongoing, unless another status says that it is over.
 *   <li>A begin that stands alone and is a year, a month or a day lies within that. Of an event that has best estimates alone, an instant
 *       is exact, be it midnight: it is the earliest and the latest bound. From one midnight to a later one, and of bounds, a midnight is
 *       how a day is written.
 *   <li>The units of years, months and days are kept where the bounds alone do not show them (decision record 0191).
 * </ul>
 *
 * <p>The order of the statements does not matter. What is no time is passed over.
 */
public final class TimeSpanReader {
    private static final Set<Node> EARLIEST =
            Set.of(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, Sem.HAS_EARLIEST_END_TIME_STAMP, Sem.HAS_BEGIN_TIME_STAMP);

    private static final Set<Node> ESTIMATES =
            Set.of(Sem.HAS_BEGIN_TIME_STAMP, Sem.HAS_END_TIME_STAMP, Dl.LAST_TOLD_ON);

    private static final Set<Node> OVER =
            Set.of(RdfTerms.iri(Status.OCCURRED.iri()), RdfTerms.iri(Status.NEGATED.iri()));
    private static final Node ONGOING = RdfTerms.iri(Status.ONGOING.iri());

    private static final Map<String, Node> BY_IRI = byIri();

    /**
     * The predicates of time stamps: those of SEM, schema.org's of events, and OWL-Time's of instants; and those that say whether
     * something is ongoing.
     */
    public static final Set<Node> PREDICATES =
            BY_IRI.keySet().stream().map(RdfTerms::iri).collect(Collectors.toUnmodifiableSet());

    private final Map<Node, Instant> stamps = new HashMap<>();
    private final Map<Node, CalendarUnit> units = new HashMap<>();
    private boolean ongoing;
    private boolean over;

    /** Where what {@code sem:hasBeginTimeStamp} names ends; of several values the earliest end. */
    private @Nullable Instant beginsBy;

    private static Map<String, Node> byIri() {
        Map<String, Node> stamps = new HashMap<>();
        for (Node stamp : List.of(
                Sem.HAS_EARLIEST_BEGIN_TIME_STAMP,
                Sem.HAS_LATEST_BEGIN_TIME_STAMP,
                Sem.HAS_EARLIEST_END_TIME_STAMP,
                Sem.HAS_LATEST_END_TIME_STAMP,
                Sem.HAS_BEGIN_TIME_STAMP,
                Sem.HAS_END_TIME_STAMP,
                Sem.HAS_TIME_STAMP,
                Dl.STATUS,
                Dl.LAST_TOLD_ON)) {
            stamps.put(stamp.getURI(), stamp);
            EventTerms.othersOf(stamp.getURI()).forEach(other -> stamps.put(other, stamp));
        }
        OwlTime.STAMPS.forEach(stamp -> stamps.put(stamp, Sem.HAS_TIME_STAMP));
        return Map.copyOf(stamps);
    }

    /**
     * Reads the time stamps of one thing, and of the time nodes to which {@code sem:hasTime} leads.
     *
     * @param values the values of a predicate of a node, in any order; none if there are none
     */
    public static TimeSpan read(Node thing, BiFunction<Node, Node, ? extends Collection<Node>> values) {
        List<Node> nodes = new ArrayList<>(List.of(thing));
        values.apply(thing, Sem.HAS_TIME).stream()
                .filter(node -> !node.isLiteral())
                .forEach(nodes::add);
        return read(predicate -> nodes.stream()
                .flatMap(node -> values.apply(node, predicate).stream())
                .toList());
    }

    /**
     * Reads the time stamps of one thing.
     *
     * @param values the values of a predicate, in any order; none if there are none
     */
    public static TimeSpan read(Function<Node, ? extends Collection<Node>> values) {
        TimeSpanReader reader = new TimeSpanReader();
        PREDICATES.forEach(
                predicate -> values.apply(predicate).forEach(value -> reader.add(predicate.getURI(), value)));
        return reader.span();
    }

    /** Takes one statement; ignores those of other predicates. */
    public void add(String predicate, Node value) {
        Node known = BY_IRI.get(predicate);
        if (known != null) {
            add(known, value);
        }
    }

    private void add(Node predicate, Node value) {
        if (predicate.equals(Dl.STATUS)) {
            ongoing |= value.equals(ONGOING);
            over |= OVER.contains(value);
            return;
        }
        RdfTerms.findMoment(value).ifPresent(moment -> add(predicate, moment));
    }

    private void add(Node predicate, Moment moment) {
        if (predicate.equals(Dl.LAST_TOLD_ON)) {
            ongoing = true;
            stamps.merge(predicate, moment.begin(), TimeSpanReader::later);
        } else if (predicate.equals(Sem.HAS_TIME_STAMP)) {
            List.of(Sem.HAS_BEGIN_TIME_STAMP, Sem.HAS_END_TIME_STAMP).forEach(one -> add(one, moment));
        } else if (EARLIEST.contains(predicate)) {
            keep(predicate, moment.begin(), moment.unit(), moment.begin().isBefore(known(predicate, moment.begin())));
        } else {
            keep(predicate, moment.end(), moment.unit(), moment.end().isAfter(known(predicate, moment.end())));
        }
        if (predicate.equals(Sem.HAS_BEGIN_TIME_STAMP)) {
            beginsBy = beginsBy == null ? moment.end() : earlier(beginsBy, moment.end());
        }
    }

    private Instant known(Node predicate, Instant otherwise) {
        return stamps.getOrDefault(predicate, otherwise);
    }

    /** Keeps the outermost value; of two values with the same bound the finer one. */
    private void keep(Node predicate, Instant bound, CalendarUnit unit, boolean isFarther) {
        boolean isSame = bound.equals(known(predicate, bound));
        if (isFarther || isSame) {
            stamps.put(predicate, bound);
            units.merge(predicate, unit, (one, other) -> isFarther || other.compareTo(one) > 0 ? other : one);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The span of all statements so far. */
    public TimeSpan span() {
        TimeSpan span = ESTIMATES.containsAll(stamps.keySet()) ? estimated() : bounded();
        TimeSpan told = span.toldIn(told(span));
        return ongoing && !over ? told.ongoingAsOf(stamps.get(Dl.LAST_TOLD_ON)) : told;
    }

    /** The units that the bounds do not show. */
    private TimeSpan.Told told(TimeSpan span) {
        CalendarUnit begin = unit(
                span.earliestBegin() == null ? span.latestBegin() : span.earliestBegin(),
                span.earliestBegin() == null ? Sem.HAS_LATEST_BEGIN_TIME_STAMP : Sem.HAS_EARLIEST_BEGIN_TIME_STAMP,
                Sem.HAS_BEGIN_TIME_STAMP);
        CalendarUnit end = unit(span.latestEnd(), Sem.HAS_LATEST_END_TIME_STAMP, Sem.HAS_END_TIME_STAMP);
        return isShown(span, begin, end) ? TimeSpan.Told.AS_BOUNDED : new TimeSpan.Told(begin, end);
    }

    private @Nullable CalendarUnit unit(@Nullable Instant bound, Node stated, Node estimated) {
        if (bound == null) {
            return null;
        }
        CalendarUnit unit = units.get(stamps.containsKey(stated) ? stated : estimated);
        return unit == CalendarUnit.CLOCK ? null : unit;
    }

    private static boolean isShown(TimeSpan span, @Nullable CalendarUnit begin, @Nullable CalendarUnit end) {
        if (begin == null && end == null) {
            return true;
        }
        if (span.earliestBegin() == null) {
            return span.latestBegin() == null && end == CalendarUnit.DAY;
        }
        if (span.latestEnd() == null) {
            boolean isFirstOfYear = CalendarUnit.of(span.earliestBegin()) == CalendarUnit.YEAR;
            return span.latestBegin() != null || begin == (isFirstOfYear ? CalendarUnit.YEAR : CalendarUnit.DAY);
        }
        if (!span.earliestBegin().isBefore(span.latestEnd())) {
            return false;
        }
        CalendarUnit shown = CalendarUnit.of(span.earliestBegin(), span.latestEnd());
        boolean isOne = (begin == shown || end == shown)
                && shown.beginOf(span.latestEnd().minusNanos(1)).equals(span.earliestBegin());
        return isOne || (orDay(begin) == shown && orDay(end) == shown);
    }

    private static CalendarUnit orDay(@Nullable CalendarUnit unit) {
        return unit == null ? CalendarUnit.DAY : unit;
    }

    private TimeSpan bounded() {
        Instant latestBegin = stamps.get(Sem.HAS_LATEST_BEGIN_TIME_STAMP);
        Instant earliestEnd = stamps.get(Sem.HAS_EARLIEST_END_TIME_STAMP);
        Instant begin = bound(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, Sem.HAS_BEGIN_TIME_STAMP, latestBegin, earliestEnd);
        Instant end = bound(Sem.HAS_LATEST_END_TIME_STAMP, Sem.HAS_END_TIME_STAMP, earliestEnd);
        boolean isTold = latestBegin == null && end == null && !stamps.containsKey(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP);
        return new TimeSpan(begin, begin != null && isTold ? beginsBy : latestBegin, earliestEnd, end);
    }

    /** The span of an event with best estimates alone. */
    private TimeSpan estimated() {
        Instant begin = stamps.get(Sem.HAS_BEGIN_TIME_STAMP);
        Instant end = stamps.get(Sem.HAS_END_TIME_STAMP);
        boolean isInDays = begin != null
                && end != null
                && begin.isBefore(end)
                && CalendarUnit.of(begin, end) != CalendarUnit.CLOCK;
        if (isInDays) {
            return new TimeSpan(begin, null, null, end);
        }
        return new TimeSpan(
                begin, end == null ? beginsBy : exact(Sem.HAS_BEGIN_TIME_STAMP), exact(Sem.HAS_END_TIME_STAMP), end);
    }

    private @Nullable Instant exact(Node estimate) {
        return units.get(estimate) == CalendarUnit.CLOCK ? stamps.get(estimate) : null;
    }

    private @Nullable Instant bound(Node bound, Node estimate, @Nullable Instant... inner) {
        Instant stated = stamps.get(bound);
        Instant estimated = stamps.get(estimate);
        boolean derived = Stream.of(inner).anyMatch(instant -> instant != null && instant.equals(estimated));
        return stated != null || derived ? stated : estimated;
    }
}
