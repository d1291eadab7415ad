// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.Status;
import org.dateline.model.review.Decision;
import org.dateline.model.review.Review;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.Store;

/** Reads the reviews of the facts of articles. */
public final class ReviewReader {
    private static final String REVIEWS = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              VALUES ?g { %1$s }
              { SELECT ?g ?s { VALUES ?g { %1$s } GRAPH ?g { ?s a dl:Review ; prov:endedAtTime ?at } } ORDER BY DESC(?at) DESC(STR(?s)) LIMIT 1000 }
              { GRAPH ?g { ?s ?p ?o } }
              UNION { VALUES ?p { dl:correction prov:wasAssociatedWith } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            }
            """;

    /** Bounds of a time that a review does not show beside begin and end. */
    private static final Set<String> HIDDEN_BOUNDS = Set.of(
            Sem.HAS_EARLIEST_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_LATEST_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_EARLIEST_END_TIME_STAMP.getURI(),
            Sem.HAS_LATEST_END_TIME_STAMP.getURI());

    private static final Map<String, String> PLAIN = Map.of(
            Sem.HAS_BEGIN_TIME_STAMP.getURI(),
            "start",
            Sem.HAS_END_TIME_STAMP.getURI(),
            "end",
            DlAccount.DENOTED_BY.getURI(),
            "the words denote",
            RDFS.label.getURI(),
            "label",
            Sem.EVENT_TYPE.getURI(),
            "type");

    private final Store store;
    private final Model ontology;

    /**
     * A reader of reviews.
     *
     * @param store the store to read
     * @param ontology the vocabulary, for its labels
     */
    public ReviewReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** All reviews of an article's facts, the newest first of each fact, by fact. */
    public Map<String, List<Review>> list(String article) {
        String graph = DatelineIris.reviews(article);
        if (!SparqlSession.isWritable(graph)) {
            return Map.of();
        }
        return SparqlSession.read(store, session -> read(session, graph));
    }

    private Map<String, List<Review>> read(SparqlSession session, String graph) {
        GatheredStatements facts = new GatheredStatements();
        session.select(REVIEWS, facts::add, SparqlSession.iri(graph));
        EvidenceLabels labels = new EvidenceLabels(ontology);
        Set<String> named = new LinkedHashSet<>(facts.mentioned());
        labels.learn(session, named);
        List<Review> reviews = new ArrayList<>();
        List<Node> nodes = facts.subjects(graph).stream()
                .filter(node ->
                        !facts.objects(graph, node, DlReview.DECISION.getURI()).isEmpty())
                .sorted(java.util.Comparator.comparing(
                                (Node node) -> facts.text(graph, node, Prov.ENDED_AT_TIME.getURI()))
                        .thenComparing(node -> node.toString().length())
                        .thenComparing(node -> node.toString())
                        .reversed())
                .toList();
        nodes.forEach(node -> reviews.add(review(facts, labels, graph, node)));
        Map<String, List<Review>> byFact = new LinkedHashMap<>();
        reviews.forEach(review ->
                byFact.computeIfAbsent(review.fact(), fact -> new ArrayList<>()).add(review));
        return byFact;
    }

    private static Review review(GatheredStatements facts, EvidenceLabels labels, String graph, Node node) {
        List<Review.Change> changes = new ArrayList<>();
        for (Node correction : facts.objects(graph, node, DlReview.CORRECTION.getURI())) {
            facts.iris(graph, correction, Dl.PROPERTY.getURI()).stream()
                    .filter(property -> !HIDDEN_BOUNDS.contains(property))
                    .forEach(property -> changes.add(new Review.Change(
                            PLAIN.getOrDefault(property, labels.of(property).label()),
                            values(labels, property, facts.objects(graph, correction, DlReview.OLD_VALUE.getURI())),
                            values(labels, property, facts.objects(graph, correction, DlReview.NEW_VALUE.getURI())),
                            FactFieldReader.field(property),
                            FactFieldReader.value(
                                    property, facts.objects(graph, correction, DlReview.NEW_VALUE.getURI())))));
        }
        Decision decision = facts.iris(graph, node, DlReview.DECISION.getURI()).stream()
                .flatMap(iri -> Decision.find(Iri.localName(iri)).stream())
                .findFirst()
                .orElse(Decision.WITHDRAWN);
        String by = facts.objects(graph, node, Prov.WAS_ASSOCIATED_WITH.getURI()).stream()
                .map(agent -> facts.label(graph, agent))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("somebody");
        return new Review(
                facts.iris(graph, node, DlReview.REVIEWS.getURI()).stream()
                        .findFirst()
                        .orElse(""),
                decision,
                EvidenceLabels.cut(by),
                facts.instant(graph, node, Prov.ENDED_AT_TIME.getURI()).orElse(null),
                EvidenceLabels.cut(facts.text(graph, node, RDFS.comment.getURI())),
                changes);
    }

    private static String values(EvidenceLabels labels, String property, List<Node> values) {
        return values.stream()
                .map(value -> {
                    if (value.isURI()) {
                        return Status.find(value.getURI()).map(Status::label).orElseGet(() -> labels.of(value.getURI())
                                .label());
                    }
                    String text = FactFieldReader.value(property, List.of(value));
                    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? EnglishText.day(text) : EvidenceLabels.cut(text);
                })
                .collect(Collectors.joining(", "));
    }
}
