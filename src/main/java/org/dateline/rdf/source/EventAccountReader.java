// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Reads the account of an event in one source. */
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

    /** The account of an event in the graph of a source. */
    EventAccount read(Source source, Node graph, Node event) {
        Map<AssessedProperty, NavigableSet<Value>> values = new EnumMap<>(AssessedProperty.class);
        for (AssessedProperty property : PLAIN) {
            NavigableSet<Value> stated = new TreeSet<>();
            statements.objects(graph, event, RdfTerms.iri(property.iri())).forEach(object -> RdfTerms.find(object)
                    .filter(value -> property == AssessedProperty.LABEL || value instanceof Value.Resource)
                    .ifPresent(stated::add));
            values.put(property, stated);
        }
        for (AssessedProperty property : List.of(AssessedProperty.TYPE, AssessedProperty.PLACE)) {
            NavigableSet<Value> stated = values.getOrDefault(property, new TreeSet<>());
            roles(graph, event, RdfTerms.iri(property.iri())).forEach((node, value) -> {
                stated.removeIf(other -> other.text().equals(node.toString()));
                stated.add(new Value.Resource(value));
            });
        }
        values.put(AssessedProperty.PARTICIPATION, parts(graph, event));
        String origin =
                statements.iris(graph, event, Dl.UPSTREAM).stream().findFirst().orElse(source.origin());
        Provenance provenance = new Provenance(source.report(), source, origin, source.instant());
        return new EventAccount(provenance, event.getURI(), values, span(graph, event), zones(graph, event));
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
                    .forEach(agent -> parts.add(new Value.Participation(agent, roles, capacities)));
        }
        addActors(graph, event, parts);
        return parts;
    }

    /** SEM's own actors, with the role that a role node gives them; who has a participation already is passed over. */
    private void addActors(Node graph, Node event, NavigableSet<Value> parts) {
        Set<String> known =
                parts.stream().map(part -> ((Value.Participation) part).agent()).collect(Collectors.toSet());
        Map<Node, String> roles = roles(graph, event, Sem.HAS_ACTOR);
        for (Node node : statements.objects(graph, event, Sem.HAS_ACTOR)) {
            String agent = roles.getOrDefault(node, node.isURI() ? node.getURI() : "");
            if (!agent.isEmpty() && !known.contains(agent)) {
                parts.add(new Value.Participation(agent, ours(graph, node), new TreeSet<>()));
            }
        }
    }

    /** The roles of our vocabulary that a role node names; those of other vocabularies are of a participant. */
    private NavigableSet<String> ours(Node graph, Node role) {
        NavigableSet<String> ours = new TreeSet<>(statements.iris(graph, role, Sem.ROLE_TYPE));
        ours.removeIf(type -> !type.startsWith(Dl.NS));
        return ours.isEmpty() ? new TreeSet<>(Set.of(Dl.NS + "participant")) : ours;
    }

    /** Of SEM's role nodes, to which a property leads, what they stand for: their {@code rdf:value}. */
    private Map<Node, String> roles(Node graph, Node event, Node property) {
        Map<Node, String> values = new LinkedHashMap<>();
        statements.objects(graph, event, property).stream()
                .filter(node -> !node.isLiteral())
                .forEach(node -> statements.iris(graph, node, RDF.value.asNode()).stream()
                        .findFirst()
                        .ifPresent(value -> values.put(node, value)));
        return values;
    }

    /** When something was, according to a source. */
    TimeSpan span(Node graph, Node subject) {
        return TimeSpanReader.read(subject, (node, predicate) -> statements.objects(graph, node, predicate));
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
