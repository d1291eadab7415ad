// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlAccount;

/** Collects the triples of one article, and knows the IRIs of its entities. */
final class TripleWriter {
    private final ArticleFacts facts;
    private final EntityIris names;
    private final Set<Triple> source = new LinkedHashSet<>();
    private final Set<Triple> shared = new LinkedHashSet<>();
    private final Set<Triple> inReport = new LinkedHashSet<>();
    private final List<String> omitted = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final String blanks;
    private int blank;

    TripleWriter(ArticleFacts facts, EntityIris names) {
        this.facts = facts;
        this.names = names;
        this.blanks = (names.record().slug() + "-" + names.record().revision() + "-").replace('/', '-');
    }

    ArticleFacts facts() {
        return facts;
    }

    EntityIris names() {
        return names;
    }

    Node article() {
        return RdfTerms.iri(names.record().article());
    }

    Node report() {
        return RdfTerms.iri(names.record().report());
    }

    Optional<Node> actor(String id) {
        return find(names.actors(), id);
    }

    Optional<Node> place(String id) {
        return find(names.places(), id);
    }

    Optional<Node> event(String id) {
        return find(names.events(), id);
    }

    /** An event, actor or place. */
    Optional<Node> thing(String id) {
        return event(id).or(() -> actor(id)).or(() -> place(id));
    }

    /** The label of an event. */
    Optional<String> label(String event) {
        return facts.events().stream()
                .filter(fact -> fact.id().equals(event) && !fact.label().isBlank())
                .map(EventFact::label)
                .findFirst();
    }

    private static Optional<Node> find(Map<String, String> iris, String id) {
        return Optional.ofNullable(iris.get(id)).map(RdfTerms::iri);
    }

    /** A fresh node without an IRI; its label is the same whenever the same facts are written. */
    Node blank(Node type) {
        Node node = NodeFactory.createBlankNode(blanks + ++blank);
        add(node, RDF.Nodes.type, type);
        return node;
    }

    /** Adds a statement about the report itself to the default graph. */
    void addSource(Node subject, Node predicate, Node object) {
        source.add(Triple.create(subject, predicate, object));
    }

    /** Adds a statement that all sources share to the default graph. */
    void addShared(Node subject, Node predicate, Node object) {
        shared.add(Triple.create(subject, predicate, object));
    }

    /** Adds a statement to the report's graph. */
    void add(Node subject, Node predicate, Node object) {
        inReport.add(Triple.create(subject, predicate, object));
    }

    /** Adds a statement with an individual of the ontology to the report's graph, or records that the ontology lacks it. */
    void addIndividual(Node subject, Node predicate, String className, String localName) {
        Optional<Node> value = OntologyIndividuals.find(className, localName);
        value.ifPresentOrElse(
                node -> add(subject, predicate, node),
                () -> omit("the ontology has no " + className + " called " + localName));
    }

    /** Adds an English text to the report's graph, unless it is blank. */
    void addText(Node subject, Node predicate, String text) {
        if (!text.isBlank()) {
            add(subject, predicate, text(text));
        }
    }

    /** Adds the confidence of a fact, the rule that found it and the reason. */
    void addEvidence(Node subject, FactEvidence evidence) {
        add(
                subject,
                DlAccount.CONFIDENCE,
                NodeFactory.createLiteralDT(Double.toString(evidence.confidence()), XSDDatatype.XSDdouble));
        if (!evidence.rule().isBlank()) {
            add(subject, DlAccount.FOUND_BY, NodeFactory.createLiteralString(evidence.rule()));
        }
        addText(subject, DlAccount.BECAUSE, evidence.because());
    }

    /** A name for something that only this article has, by its kind and its offsets: {@code quote-118-131}. */
    String ownName(String sort, List<Span> spans, MentionTriples mentions) {
        String name = spans.isEmpty() ? sort : sort + "-" + mentions.offsets(spans.get(0));
        int number = taken.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }

    /** Records something that is left out. */
    void omit(String what) {
        omitted.add(what);
    }

    /** An English text on one line. */
    static Node text(String text) {
        return NodeFactory.createLiteralLang(line(text), "en");
    }

    /** A text with its white space made single spaces. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    FactTriples triples() {
        return new FactTriples(source, shared, inReport, List.copyOf(omitted));
    }
}
