package org.dateline.query.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Label;
import org.dateline.model.LabelSet;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRecord;
import org.dateline.model.timeline.EventStatus;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Takes the statements of one event, or of one snapshot of it, in any order. What makes no sense is left aside. */
final class EventRecordBuilder {
    /** A single time stamp, as SEM has it for what has no length. */
    private static final String HAS_TIME_STAMP = Sem.NS + "hasTimeStamp";

    /** The properties that are read, beside labels; the type, so that something is read of each event. */
    private static final Set<String> PROPERTIES = Set.of(
            RDF.type.getURI(),
            Sem.EVENT_TYPE.getURI(),
            Sem.HAS_ACTOR.getURI(),
            Sem.HAS_PLACE.getURI(),
            Sem.HAS_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_END_TIME_STAMP.getURI(),
            Sem.HAS_EARLIEST_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_LATEST_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_EARLIEST_END_TIME_STAMP.getURI(),
            Sem.HAS_LATEST_END_TIME_STAMP.getURI(),
            HAS_TIME_STAMP,
            Dl.AGENT.getURI(),
            Dl.STATUS.getURI(),
            Dl.SOURCE_COUNT.getURI(),
            Dl.INDEPENDENT_SOURCE_COUNT.getURI(),
            Dl.DISPUTED.getURI(),
            Dl.OF.getURI(),
            Dl.KNOWN_FROM.getURI(),
            Dl.KNOWN_UNTIL.getURI(),
            Prov.WAS_DERIVED_FROM.getURI());

    private final String subject;
    private final List<Label> labels = new ArrayList<>();
    /** Earliest begin, latest begin, earliest end, latest end, begin, end. */
    private final @Nullable Instant[] times = new Instant[6];

    private final List<String> actors = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private EventStatus status = EventStatus.UNKNOWN;
    private int sources;
    private int independent;
    private boolean disputed;
    private @Nullable String of;
    private @Nullable Instant knownFrom;
    private @Nullable Instant knownUntil;

    EventRecordBuilder(String subject) {
        this.subject = subject;
    }

    /** Whether statements with a property are used. */
    static boolean takes(String property) {
        return PROPERTIES.contains(property) || LabelProperties.contains(property);
    }

    /** What it is of. */
    String subject() {
        return subject;
    }

    /** One statement. */
    void add(String predicate, Node value) {
        if (value.isLiteral()) {
            addLiteral(predicate, value);
        } else if (value.isURI()) {
            addThing(predicate, value.getURI());
        }
    }

    private void addThing(String predicate, String iri) {
        if (predicate.equals(Sem.HAS_ACTOR.getURI()) || predicate.equals(Dl.AGENT.getURI())) {
            actors.add(iri);
        } else if (predicate.equals(Sem.HAS_PLACE.getURI())) {
            places.add(iri);
        } else if (predicate.equals(Sem.EVENT_TYPE.getURI())) {
            types.add(iri);
        } else if (predicate.equals(Dl.STATUS.getURI())) {
            status = later(status, EventStatus.ofIri(iri));
        } else if (predicate.equals(Dl.OF.getURI())) {
            of = iri;
        } else if (predicate.equals(Prov.WAS_DERIVED_FROM.getURI())) {
            reports.add(iri);
        }
    }

    /** Where somebody wrote two, the one that stands later in the list: the same whatever the order of the statements. */
    private static EventStatus later(EventStatus one, EventStatus other) {
        if (one == EventStatus.UNKNOWN || other == EventStatus.UNKNOWN) {
            return one == EventStatus.UNKNOWN ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private void addLiteral(String predicate, Node value) {
        if (LabelProperties.contains(predicate)) {
            LabelProperties.find(predicate, value).ifPresent(labels::add);
        } else if (predicate.equals(Dl.SOURCE_COUNT.getURI())) {
            sources = Math.max(sources, number(value));
        } else if (predicate.equals(Dl.INDEPENDENT_SOURCE_COUNT.getURI())) {
            independent = Math.max(independent, number(value));
        } else if (predicate.equals(Dl.DISPUTED.getURI())) {
            disputed |= "true".equals(value.getLiteralLexicalForm()) || "1".equals(value.getLiteralLexicalForm());
        } else {
            addTime(predicate, value);
        }
    }

    private static int number(Node value) {
        try {
            return Integer.parseInt(value.getLiteralLexicalForm());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void addTime(String predicate, Node value) {
        if (predicate.equals(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP.getURI())) {
            keep(0, TimeLiterals.begin(value), EventRecordBuilder::earlier);
        } else if (predicate.equals(Sem.HAS_LATEST_BEGIN_TIME_STAMP.getURI())) {
            keep(1, TimeLiterals.end(value), EventRecordBuilder::later);
        } else if (predicate.equals(Sem.HAS_EARLIEST_END_TIME_STAMP.getURI())) {
            keep(2, TimeLiterals.begin(value), EventRecordBuilder::earlier);
        } else if (predicate.equals(Sem.HAS_LATEST_END_TIME_STAMP.getURI())) {
            keep(3, TimeLiterals.end(value), EventRecordBuilder::later);
        } else if (predicate.equals(Sem.HAS_BEGIN_TIME_STAMP.getURI())) {
            keep(4, TimeLiterals.begin(value), EventRecordBuilder::earlier);
        } else if (predicate.equals(Sem.HAS_END_TIME_STAMP.getURI())) {
            keep(5, TimeLiterals.end(value), EventRecordBuilder::later);
        } else if (predicate.equals(HAS_TIME_STAMP)) {
            keep(4, TimeLiterals.begin(value), EventRecordBuilder::earlier);
            keep(5, TimeLiterals.end(value), EventRecordBuilder::later);
        } else if (predicate.equals(Dl.KNOWN_FROM.getURI())) {
            knownFrom = TimeLiterals.begin(value).orElse(knownFrom);
        } else if (predicate.equals(Dl.KNOWN_UNTIL.getURI())) {
            knownUntil = TimeLiterals.begin(value).orElse(knownUntil);
        }
    }

    private void keep(int which, Optional<Instant> time, BinaryOperator<Instant> choice) {
        Instant known = times[which];
        time.ifPresent(found -> times[which] = known == null ? found : choice.apply(known, found));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Where only the best estimates are given, they are the outer bounds. */
    private TimeSpan span() {
        boolean bounds = Arrays.stream(times, 0, 4).anyMatch(time -> time != null);
        Instant begin = times[0] == null && (times[1] == null || !bounds) ? times[4] : times[0];
        Instant end = times[3] == null && times[2] == null ? times[5] : times[3];
        return new TimeSpan(begin, times[1], times[2], end);
    }

    /** The event as it is held now, told by these reports. */
    EventRecord event(List<String> told) {
        return record(subject, told, null);
    }

    /** The event as it was held for a while; nothing where it is not said of which event it is a snapshot. */
    Optional<EventRecord> snapshot() {
        String event = of;
        if (event == null) {
            return Optional.empty();
        }
        Instant from = knownFrom == null ? Instant.MIN : knownFrom;
        return Optional.of(record(event, reports, new EventRecord.Known(from, knownUntil)));
    }

    private EventRecord record(String iri, List<String> told, EventRecord.@Nullable Known known) {
        return new EventRecord(
                iri,
                LabelSet.of(labels),
                span(),
                new EventRecord.Marks(status, sources, independent, disputed),
                new EventRecord.Involved(actors, places, types, told),
                known);
    }
}
