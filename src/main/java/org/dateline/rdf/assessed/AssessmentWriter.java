// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Assessment;
import org.dateline.model.Finding;
import org.dateline.model.Iri;
import org.dateline.model.Value;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;

/** Writes the assessments of an event as triples of the default graph. */
public final class AssessmentWriter {
    /** What the IRIs of the rules' pages begin with. */
    public static final String RULES = DatelineIris.BASE + "rule/";

    private final String event;
    private final Set<Triple> triples = new LinkedHashSet<>();

    private AssessmentWriter(String event) {
        this.event = event;
    }

    /**
     * The event with the values of the current assessment, and a snapshot for each assessment.
     *
     * @param event the event's IRI
     * @param history oldest first; if the last one has an end, the event itself gets no values
     */
    public static Set<Triple> triples(String event, List<Assessment> history) {
        AssessmentWriter writer = new AssessmentWriter(event);
        Node subject = RdfTerms.iri(event);
        for (int i = 0; i < history.size(); i++) {
            Assessment assessment = history.get(i);
            Node snapshot = RdfTerms.iri(DatelineIris.assessment(event, i + 1));
            writer.snapshot(snapshot, assessment);
            writer.add(subject, Dl.ASSESSMENT, snapshot);
            if (assessment.knownUntil() == null) {
                writer.add(subject, RDF.Nodes.type, Sem.EVENT_CLASS);
                Nodes nodes = new Nodes(DatelineIris.participations(event), DatelineIris.casualties(event));
                assessment.findings().forEach(finding -> writer.values(subject, finding, nodes));
            }
        }
        return writer.triples;
    }

    private void snapshot(Node snapshot, Assessment assessment) {
        add(snapshot, RDF.Nodes.type, Dl.ASSESSMENT_CLASS);
        add(snapshot, Dl.OF, RdfTerms.iri(event));
        add(snapshot, Dl.KNOWN_FROM, RdfTerms.node(assessment.knownFrom()));
        if (assessment.knownUntil() != null) {
            add(snapshot, Dl.KNOWN_UNTIL, RdfTerms.node(assessment.knownUntil()));
        }
        Nodes nodes = new Nodes(snapshot.getURI() + "/participation/", snapshot.getURI() + "/casualties/");
        for (Finding finding : assessment.findings()) {
            values(snapshot, finding, nodes);
            assessedValue(snapshot, finding);
            finding.reasoning()
                    .bases()
                    .forEach(basis -> add(
                            snapshot,
                            Prov.WAS_DERIVED_FROM,
                            RdfTerms.iri(basis.provenance().source().report())));
        }
    }

    private void assessedValue(Node snapshot, Finding finding) {
        Node node = RdfTerms.iri(snapshot.getURI() + "/" + finding.property().localName());
        add(snapshot, Dl.ASSESSED_VALUE, node);
        add(node, RDF.Nodes.type, Dl.ASSESSED_VALUE_CLASS);
        add(node, Dl.PROPERTY, RdfTerms.iri(finding.property().iri()));
        add(node, Dl.RULE, RdfTerms.iri(RULES + finding.rule()));
        add(node, Dl.DISPUTED, RdfTerms.node(finding.disputed()));
        finding.reasoning()
                .bases()
                .forEach(basis -> add(
                        node,
                        Prov.WAS_DERIVED_FROM,
                        RdfTerms.iri(basis.provenance().iri())));
    }

    private void values(Node subject, Finding finding, Nodes nodes) {
        Node predicate = RdfTerms.iri(finding.property().iri());
        for (Value value : finding.values()) {
            if (value instanceof Value.Participation part) {
                add(subject, predicate, part(part, nodes.participations));
            } else if (value instanceof Value.Toll toll) {
                add(subject, predicate, toll(toll, nodes.casualties));
            } else {
                add(subject, predicate, RdfTerms.node(value));
            }
        }
    }

    private Node part(Value.Participation part, String prefix) {
        Node node = RdfTerms.iri(prefix + DatelineIris.name(part.agent(), prefix));
        add(node, RDF.Nodes.type, Dl.PARTICIPATION_CLASS);
        add(node, Dl.AGENT, RdfTerms.iri(part.agent()));
        part.roles().forEach(role -> add(node, Sem.ROLE_TYPE, RdfTerms.iri(role)));
        part.capacities().forEach(capacity -> add(node, Dl.CAPACITY, RdfTerms.node(capacity)));
        return node;
    }

    private Node toll(Value.Toll toll, String prefix) {
        Node node = RdfTerms.iri(prefix + Iri.localName(toll.harm()));
        add(node, RDF.Nodes.type, Dl.CASUALTY_TOLL_CLASS);
        add(node, Dl.HARM, RdfTerms.iri(toll.harm()));
        add(node, Dl.LOW, RdfTerms.node(toll.figures().low()));
        add(node, Dl.BEST, RdfTerms.node(toll.figures().best()));
        add(node, Dl.HIGH, RdfTerms.node(toll.figures().high()));
        add(node, Dl.DISPUTED, RdfTerms.node(toll.disputed()));
        toll.derivedFrom().forEach(claim -> add(node, Prov.WAS_DERIVED_FROM, RdfTerms.iri(claim)));
        return node;
    }

    private void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    /**
     * The IRIs of participations and tolls.
     *
     * @param participations what their IRIs begin with
     * @param casualties what their IRIs begin with
     */
    private record Nodes(String participations, String casualties) {}
}
