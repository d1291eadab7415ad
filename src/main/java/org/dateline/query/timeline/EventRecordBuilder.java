// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Label;
import org.dateline.model.LabelSet;
import org.dateline.model.Status;
import org.dateline.model.timeline.EventRecord;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.rdf.assessed.KnownPeriods;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Collects the statements of one event in any order. Values that cannot be read are ignored. */
final class EventRecordBuilder {
    /** The properties that are read, beside labels and time stamps; the type, so that something is read of each event. */
    private static final Set<String> PROPERTIES = Set.of(
            RDF.type.getURI(),
            Sem.EVENT_TYPE.getURI(),
            Sem.HAS_ACTOR.getURI(),
            Sem.HAS_PLACE.getURI(),
            Dl.AGENT.getURI(),
            Dl.STATUS.getURI(),
            Dl.SOURCE_COUNT.getURI(),
            Dl.INDEPENDENT_SOURCE_COUNT.getURI(),
            Dl.DISPUTED.getURI(),
            Dl.LAST_TOLD_ON.getURI(),
            Dl.KNOWN_FROM.getURI(),
            Prov.WAS_DERIVED_FROM.getURI());

    private static final Set<String> STAMPS =
            TimeSpanReader.PREDICATES.stream().map(Node::getURI).collect(Collectors.toUnmodifiableSet());

    private final String subject;
    private final List<Label> labels = new ArrayList<>();
    private final TimeSpanReader stamps = new TimeSpanReader();

    private final List<String> actors = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private Status status = Status.UNKNOWN;
    private int sources;
    private int independent;
    private boolean disputed;
    private @Nullable Instant knownFrom;

    EventRecordBuilder(String subject) {
        this.subject = subject;
    }

    /** Whether statements with a property are used. */
    static boolean takes(String property) {
        return PROPERTIES.contains(EventTerms.property(property))
                || STAMPS.contains(property)
                || LabelProperties.contains(property);
    }

    /** Whether statements with a property are used of a node between the event and its time, actors, places and types. */
    static boolean takesBehind(String property) {
        return STAMPS.contains(property)
                || property.equals(Sem.HAS_ACTOR.getURI())
                || property.equals(Sem.HAS_PLACE.getURI())
                || property.equals(Sem.EVENT_TYPE.getURI());
    }

    /** The IRI of the event. */
    String subject() {
        return subject;
    }

    /** One statement. */
    void add(String property, Node value) {
        String predicate = EventTerms.property(property);
        if (value.isLiteral()) {
            addLiteral(predicate, value);
        } else if (value.isURI()) {
            addThing(predicate, EventTerms.value(value).getURI());
        }
    }

    /** Takes what stands behind a node that is between the event and an actor, a place or a type, instead of the node. */
    void replace(String node, String predicate, Node value) {
        if (value.isURI()) {
            List.of(actors, places, types).forEach(things -> things.remove(node));
        }
        add(predicate, value);
    }

    private void addThing(String predicate, String iri) {
        if (predicate.equals(Sem.HAS_ACTOR.getURI()) || predicate.equals(Dl.AGENT.getURI())) {
            actors.add(iri);
        } else if (predicate.equals(Sem.HAS_PLACE.getURI())) {
            places.add(iri);
        } else if (predicate.equals(Sem.EVENT_TYPE.getURI())) {
            types.add(iri);
        } else if (predicate.equals(Dl.STATUS.getURI())) {
            status = later(status, Status.ofIri(iri));
            stamps.add(predicate, NodeFactory.createURI(iri));
        } else if (predicate.equals(Prov.WAS_DERIVED_FROM.getURI())) {
            reports.add(iri);
        }
    }

    /** Of two values the one that comes later in the list, so that the order of the statements does not matter. */
    private static Status later(Status one, Status other) {
        if (one == Status.UNKNOWN || other == Status.UNKNOWN) {
            return one == Status.UNKNOWN ? other : one;
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
        if (predicate.equals(Dl.KNOWN_FROM.getURI())) {
            knownFrom = RdfTerms.findInstant(value).orElse(knownFrom);
        } else {
            stamps.add(predicate, value);
        }
    }

    /** The event as it is assessed now, described by these reports and by those that it names itself. */
    EventRecord event(List<String> describedBy) {
        reports.addAll(describedBy);
        return record(subject, reports, null);
    }

    /** The same event as it was always known since it became known; nothing where no source says since when that is. */
    Optional<EventRecord> unchanged() {
        return knownFrom == null
                ? Optional.empty()
                : Optional.of(record(subject, reports, new EventRecord.Known(knownFrom, null)));
    }

    /** An event as it was known for a while; nothing of a state. */
    static Optional<EventRecord> of(String event, KnownPeriods.Period period) {
        if (DatelineIris.isState(event)) {
            return Optional.empty();
        }
        EventRecordBuilder builder = new EventRecordBuilder(event);
        period.statements().stream()
                .filter(statement -> takes(statement.predicate().getURI()))
                .forEach(statement -> builder.add(statement.predicate().getURI(), statement.object()));
        return Optional.of(
                builder.record(event, builder.reports, new EventRecord.Known(period.from(), period.until())));
    }

    private EventRecord record(String iri, List<String> describedBy, EventRecord.@Nullable Known known) {
        return new EventRecord(
                iri,
                LabelSet.of(labels),
                stamps.span(),
                new EventRecord.Marks(status, sources, independent, disputed),
                new EventRecord.Involved(actors, places, types, describedBy),
                known);
    }
}
