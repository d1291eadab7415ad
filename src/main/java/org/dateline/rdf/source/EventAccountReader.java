// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
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
        return parts;
    }

    /** When something was, according to a source. */
    TimeSpan span(Node graph, Node subject) {
        return TimeSpanReader.read(predicate -> statements.objects(graph, subject, predicate));
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
