// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.Finding;
import org.dateline.model.Iri;
import org.dateline.model.Value;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;

/** Writes the assessments of an event as triples of the default graph and of the history graph. */
public final class AssessmentWriter {
    /** What the IRIs of the rules' pages begin with. */
    public static final String RULES = DatelineIris.BASE + "rule/";

    private final Set<Triple> current = new LinkedHashSet<>();

    private AssessmentWriter() {}

    /**
     * The event with the values of the current assessment, and what was known of it at other times.
     *
     * @param event the event's IRI
     * @param history oldest first; if the last one has an end, the event itself gets no values
     */
    public static AssessedStatements statements(String event, List<Assessment> history) {
        if (history.isEmpty()) {
            return AssessedStatements.NONE;
        }
        List<HistoryWriter.Known<Value>> known = history.stream()
                .map(assessment -> new HistoryWriter.Known<Value>(
                        assessment.knownFrom(), assessment.knownUntil(), values(assessment)))
                .toList();
        AssessmentWriter writer = new AssessmentWriter();
        if (known.get(known.size() - 1).until() == null) {
            writer.event(event, known);
        }
        return new AssessedStatements(
                writer.current, HistoryWriter.triples(event, known, AssessmentWriter::valueInHistory));
    }

    private void event(String event, List<HistoryWriter.Known<Value>> known) {
        Node subject = RdfTerms.iri(event);
        Nodes nodes = new Nodes(DatelineIris.participations(event), DatelineIris.casualties(event));
        current.add(Triple.create(subject, RDF.Nodes.type, Sem.EVENT_CLASS));
        current.add(
                Triple.create(subject, Dl.KNOWN_FROM, RdfTerms.node(known.get(0).from())));
        known.get(known.size() - 1)
                .values()
                .forEach((predicate, values) -> values.forEach(value -> {
                    Node term = value(value, nodes, current);
                    current.add(Triple.create(subject, predicate, term));
                }));
    }

    /** The assessed values by predicate, with the reports that they rest on and the properties that are disputed. */
    private static Map<Node, Set<Value>> values(Assessment assessment) {
        Map<Node, Set<Value>> values = new LinkedHashMap<>();
        Set<Value> reports = new LinkedHashSet<>();
        Set<Value> disputed = new LinkedHashSet<>();
        for (Finding finding : assessment.findings()) {
            values.put(RdfTerms.iri(finding.property().iri()), finding.values());
            finding.reasoning()
                    .bases()
                    .forEach(basis -> reports.add(
                            new Value.Resource(basis.provenance().source().report())));
            if (finding.disputed() && finding.property() != AssessedProperty.DISPUTED) {
                disputed.add(new Value.Resource(finding.property().iri()));
            }
        }
        values.put(Prov.WAS_DERIVED_FROM, reports);
        values.put(Dl.DISPUTED_PROPERTY, disputed);
        return values;
    }

    private static Node valueInHistory(Value value, String below, Set<Triple> into) {
        return value(value, new Nodes(below + "/participation/", below + "/casualties/"), into);
    }

    private static Node value(Value value, Nodes nodes, Set<Triple> into) {
        if (value instanceof Value.Participation part) {
            return part(part, nodes.participations, into);
        }
        return value instanceof Value.Toll toll ? toll(toll, nodes.casualties, into) : RdfTerms.node(value);
    }

    private static Node part(Value.Participation part, String prefix, Set<Triple> into) {
        Node node = RdfTerms.iri(prefix + DatelineIris.name(part.agent(), prefix));
        into.add(Triple.create(node, RDF.Nodes.type, Dl.PARTICIPATION_CLASS));
        into.add(Triple.create(node, Dl.AGENT, RdfTerms.iri(part.agent())));
        part.roles().forEach(role -> into.add(Triple.create(node, Sem.ROLE_TYPE, RdfTerms.iri(role))));
        part.capacities().forEach(capacity -> into.add(Triple.create(node, Dl.CAPACITY, RdfTerms.node(capacity))));
        return node;
    }

    private static Node toll(Value.Toll toll, String prefix, Set<Triple> into) {
        Node node = RdfTerms.iri(prefix + Iri.localName(toll.harm()));
        into.add(Triple.create(node, RDF.Nodes.type, Dl.CASUALTY_TOLL_CLASS));
        into.add(Triple.create(node, Dl.HARM, RdfTerms.iri(toll.harm())));
        into.add(Triple.create(node, Dl.LOW, RdfTerms.node(toll.figures().low())));
        into.add(Triple.create(node, Dl.BEST, RdfTerms.node(toll.figures().best())));
        into.add(Triple.create(node, Dl.HIGH, RdfTerms.node(toll.figures().high())));
        into.add(Triple.create(node, Dl.DISPUTED, RdfTerms.node(toll.disputed())));
        toll.derivedFrom().forEach(claim -> into.add(Triple.create(node, Prov.WAS_DERIVED_FROM, RdfTerms.iri(claim))));
        return node;
    }

    /**
     * The IRIs of participations and tolls.
     *
     * @param participations what their IRIs begin with
     * @param casualties what their IRIs begin with
     */
    private record Nodes(String participations, String casualties) {}
}
