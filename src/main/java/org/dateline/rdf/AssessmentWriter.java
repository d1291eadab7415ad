package org.dateline.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Assessment;
import org.dateline.model.Finding;
import org.dateline.model.Value;

/** Writes the history of what is held about an event as the triples of the default graph. */
public final class AssessmentWriter {
    /** What the IRIs of the rules' pages begin with. */
    public static final String RULES = Minting.BASE + "rule/";

    private final String event;
    private final Set<Triple> triples = new LinkedHashSet<>();

    private AssessmentWriter(String event) {
        this.event = event;
    }

    /**
     * The event with its owned predicates as the latest assessment has them, and a snapshot for each assessment.
     *
     * @param event the event's IRI
     * @param history oldest first; where the last has an end, the event itself gets no values any more
     */
    public static Set<Triple> triples(String event, List<Assessment> history) {
        AssessmentWriter writer = new AssessmentWriter(event);
        Node subject = Terms.iri(event);
        for (int i = 0; i < history.size(); i++) {
            Assessment assessment = history.get(i);
            Node snapshot = Terms.iri(Minting.assessment(event, i + 1));
            writer.snapshot(snapshot, assessment);
            writer.add(subject, Dl.ASSESSMENT, snapshot);
            if (assessment.knownUntil() == null) {
                writer.add(subject, RDF.Nodes.type, Sem.EVENT_CLASS);
                Nodes nodes = new Nodes(Minting.participations(event), Minting.casualties(event));
                assessment.findings().forEach(finding -> writer.values(subject, finding, nodes));
            }
        }
        return writer.triples;
    }

    private void snapshot(Node snapshot, Assessment assessment) {
        add(snapshot, RDF.Nodes.type, Dl.ASSESSMENT_CLASS);
        add(snapshot, Dl.OF, Terms.iri(event));
        add(snapshot, Dl.KNOWN_FROM, Terms.node(assessment.knownFrom()));
        if (assessment.knownUntil() != null) {
            add(snapshot, Dl.KNOWN_UNTIL, Terms.node(assessment.knownUntil()));
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
                            Terms.iri(basis.said().source().report())));
        }
    }

    private void assessedValue(Node snapshot, Finding finding) {
        Node node = Terms.iri(snapshot.getURI() + "/" + finding.owned().localName());
        add(snapshot, Dl.ASSESSED_VALUE, node);
        add(node, RDF.Nodes.type, Dl.ASSESSED_VALUE_CLASS);
        add(node, Dl.PROPERTY, Terms.iri(finding.owned().iri()));
        add(node, Dl.RULE, Terms.iri(RULES + finding.rule()));
        add(node, Dl.DISPUTED, Terms.node(finding.disputed()));
        finding.reasoning()
                .bases()
                .forEach(basis ->
                        add(node, Prov.WAS_DERIVED_FROM, Terms.iri(basis.said().iri())));
    }

    private void values(Node subject, Finding finding, Nodes nodes) {
        Node predicate = Terms.iri(finding.owned().iri());
        for (Value value : finding.values()) {
            if (value instanceof Value.Part part) {
                add(subject, predicate, part(part, nodes.participations));
            } else if (value instanceof Value.Toll toll) {
                add(subject, predicate, toll(toll, nodes.casualties));
            } else {
                add(subject, predicate, Terms.node(value));
            }
        }
    }

    private Node part(Value.Part part, String prefix) {
        Node node = Terms.iri(prefix + Minting.name(part.agent(), prefix));
        add(node, RDF.Nodes.type, Dl.PARTICIPATION_CLASS);
        add(node, Dl.AGENT, Terms.iri(part.agent()));
        part.roles().forEach(role -> add(node, Sem.ROLE_TYPE, Terms.iri(role)));
        part.capacities().forEach(capacity -> add(node, Dl.CAPACITY, Terms.node(capacity)));
        return node;
    }

    private Node toll(Value.Toll toll, String prefix) {
        Node node = Terms.iri(prefix + Minting.localName(toll.harm()));
        add(node, RDF.Nodes.type, Dl.CASUALTY_TOLL_CLASS);
        add(node, Dl.HARM, Terms.iri(toll.harm()));
        add(node, Dl.LOW, Terms.node(toll.figures().low()));
        add(node, Dl.BEST, Terms.node(toll.figures().best()));
        add(node, Dl.HIGH, Terms.node(toll.figures().high()));
        add(node, Dl.DISPUTED, Terms.node(toll.disputed()));
        toll.derivedFrom().forEach(claim -> add(node, Prov.WAS_DERIVED_FROM, Terms.iri(claim)));
        return node;
    }

    private void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    /**
     * Where the nodes of parts and tolls are minted.
     *
     * @param participations what their IRIs begin with
     * @param casualties what their IRIs begin with
     */
    private record Nodes(String participations, String casualties) {}
}
