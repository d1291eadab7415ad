package org.dateline.rdf.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Reads an event as one source tells it. */
final class EventAccountReader {
    private static final List<AssessedProperty> PLAIN = List.of(
            AssessedProperty.LABEL,
            AssessedProperty.TYPE,
            AssessedProperty.STATUS,
            AssessedProperty.PLACE,
            AssessedProperty.SUB_EVENT_OF,
            AssessedProperty.CAUSED_BY,
            AssessedProperty.PUTS_AT_RISK);
    private final ReviewedStatements statements;

    EventAccountReader(ReviewedStatements statements) {
        this.statements = statements;
    }

    /** The event as the source of that graph tells it. */
    EventAccount telling(Source source, Node graph, Node event) {
        Map<AssessedProperty, NavigableSet<Value>> values = new EnumMap<>(AssessedProperty.class);
        for (AssessedProperty owned : PLAIN) {
            NavigableSet<Value> told = new TreeSet<>();
            statements.objects(graph, event, RdfTerms.iri(owned.iri())).forEach(object -> RdfTerms.find(object)
                    .filter(value -> owned == AssessedProperty.LABEL || value instanceof Value.Iri)
                    .ifPresent(told::add));
            values.put(owned, told);
        }
        values.put(AssessedProperty.PARTICIPATION, parts(graph, event));
        String origin =
                statements.iris(graph, event, Dl.UPSTREAM).stream().findFirst().orElse(source.origin());
        Provenance said = new Provenance(source.report(), source, origin, source.instant());
        return new EventAccount(said, event.getURI(), values, span(graph, event), zones(graph, event));
    }

    private NavigableSet<Value> parts(Node graph, Node event) {
        NavigableSet<Value> parts = new TreeSet<>();
        for (Node participation : statements.objects(graph, event, Dl.HAS_PARTICIPATION)) {
            NavigableSet<String> roles = new TreeSet<>(statements.iris(graph, participation, Sem.ROLE_TYPE));
            NavigableSet<Value.Text> capacities = new TreeSet<>();
            statements.objects(graph, participation, Dl.CAPACITY).forEach(capacity -> RdfTerms.find(capacity)
                    .filter(Value.Text.class::isInstance)
                    .ifPresent(text -> capacities.add((Value.Text) text)));
            statements
                    .iris(graph, participation, Dl.AGENT)
                    .forEach(agent -> parts.add(new Value.Part(agent, roles, capacities)));
        }
        return parts;
    }

    /** The four bounds; for want of the outer ones, the source's own best estimate stands for them. */
    TimeSpan span(Node graph, Node subject) {
        Instant begin =
                stamp(graph, subject, Sem.HAS_BEGIN_TIME_STAMP, BinaryOperator.minBy(Comparator.naturalOrder()));
        Instant end = stamp(graph, subject, Sem.HAS_END_TIME_STAMP, BinaryOperator.maxBy(Comparator.naturalOrder()));
        Instant earliestBegin = stamp(
                graph, subject, Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, BinaryOperator.minBy(Comparator.naturalOrder()));
        Instant latestEnd =
                stamp(graph, subject, Sem.HAS_LATEST_END_TIME_STAMP, BinaryOperator.maxBy(Comparator.naturalOrder()));
        return new TimeSpan(
                earliestBegin == null ? begin : earliestBegin,
                stamp(graph, subject, Sem.HAS_LATEST_BEGIN_TIME_STAMP, BinaryOperator.maxBy(Comparator.naturalOrder())),
                stamp(graph, subject, Sem.HAS_EARLIEST_END_TIME_STAMP, BinaryOperator.minBy(Comparator.naturalOrder())),
                latestEnd == null ? end : latestEnd);
    }

    private @Nullable Instant stamp(Node graph, Node subject, Node predicate, BinaryOperator<Instant> choice) {
        Stream<Instant> stamps = statements.objects(graph, subject, predicate).stream()
                .flatMap(node -> RdfTerms.findInstant(node).stream());
        Optional<Instant> chosen = stamps.reduce(choice);
        return chosen.orElse(null);
    }

    private NavigableSet<String> zones(Node graph, Node event) {
        NavigableSet<String> zones = new TreeSet<>();
        for (Node expression : statements.objects(graph, event, Dl.TIME_EXPRESSION)) {
            statements.objects(graph, expression, Dl.ZONE).stream()
                    .filter(Node::isLiteral)
                    .forEach(zone -> zones.add(zone.getLiteralLexicalForm()));
        }
        return zones;
    }
}
