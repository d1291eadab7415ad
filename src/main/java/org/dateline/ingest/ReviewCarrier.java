package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.model.Iri;
import org.dateline.model.Sha256;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.LatestReview;
import org.dateline.rdf.source.LatestReviewReader;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Oa;
import org.dateline.rdf.vocabulary.Prov;

/**
 * Carries what people decided from one reading of an article to the next. A fact that keeps its IRI keeps its reviews by that alone. One
 * that has another, since the text before it grew or it was joined to another article's event, is known by its sort and its words: then its
 * newest review is written once more for the new IRI, derived from the old one. Where several facts fit, none is taken.
 */
public final class ReviewCarrier {
    /** Digits of a fact's digest in the IRI of a carried review. */
    private static final int FACT_DIGITS = 16;

    /** Nothing was decided. */
    static final ReviewCarrier NONE = new ReviewCarrier(Map.of());

    private final Map<String, LatestReview> byWords;

    private ReviewCarrier(Map<String, LatestReview> byWords) {
        this.byWords = byWords;
    }

    /** What was decided of the facts of a record that is in the dataset; read before it is replaced. */
    static ReviewCarrier from(DatasetGraph dataset, Node report) {
        Map<Node, LatestReview> verdicts = new LatestReviewReader(dataset).of(report);
        if (verdicts.isEmpty()) {
            return NONE;
        }
        Map<String, LatestReview> byWords = new HashMap<>();
        GraphLookup facts = new GraphLookup(dataset, report);
        verdicts.forEach((fact, verdict) -> {
            String key = key(facts, fact);
            if (!key.isEmpty()) {
                byWords.put(key, verdict);
            }
        });
        return new ReviewCarrier(byWords);
    }

    /** Writes reviews for the facts of a new record that are the old ones under another IRI. */
    void into(DatasetGraph dataset, Node report) {
        if (byWords.isEmpty()) {
            return;
        }
        GraphLookup facts = new GraphLookup(dataset, report);
        Map<String, List<Node>> told = facts.subjects(DlAccount.CONFIDENCE, Node.ANY).stream()
                .filter(Node::isURI)
                .collect(Collectors.groupingBy(fact -> key(facts, fact)));
        Map<Node, LatestReview> kept = new LatestReviewReader(dataset).of(report);
        byWords.forEach((key, verdict) -> {
            List<Node> fitting = told.getOrDefault(key, List.of());
            if (fitting.size() == 1 && !kept.containsKey(fitting.get(0))) {
                copy(dataset, report, verdict.review(), fitting.get(0));
            }
        });
    }

    /** Has the decision on a fact hold for the same fact under another IRI, before the record names it so. */
    public static void follow(DatasetGraph dataset, Node report, Node fact, Node renamed) {
        Map<Node, LatestReview> verdicts = new LatestReviewReader(dataset).of(report);
        LatestReview verdict = verdicts.get(fact);
        if (verdict != null && !verdicts.containsKey(renamed)) {
            copy(dataset, report, verdict.review(), renamed);
        }
    }

    private static void copy(DatasetGraph dataset, Node report, Node old, Node fact) {
        Node graph = LatestReviewReader.graphOf(new LatestReviewReader(dataset).article(report));
        Node review = RdfTerms.iri(old + "-" + Sha256.hex(fact.toString(), FACT_DIGITS));
        List<Quad> quads = new ArrayList<>();
        dataset.find(graph, old, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        quads.stream()
                .filter(quad -> !quad.getPredicate().equals(DlReview.REVIEWS)
                        && !quad.getPredicate().equals(Prov.USED)
                        && !quad.getPredicate().equals(Prov.WAS_DERIVED_FROM))
                .forEach(quad -> dataset.add(Quad.create(graph, review, quad.getPredicate(), quad.getObject())));
        dataset.add(Quad.create(graph, review, DlReview.REVIEWS, fact));
        dataset.add(Quad.create(graph, review, Prov.USED, report));
        dataset.add(Quad.create(graph, review, Prov.WAS_DERIVED_FROM, old));
    }

    /** A fact's class, the sort of its name, and its words; empty where no words are kept. */
    private static String key(GraphLookup facts, Node fact) {
        String words = facts.objects(fact, DlAccount.DENOTED_BY).stream()
                .flatMap(mention -> facts.objects(mention, Oa.HAS_SELECTOR).stream())
                .map(selector -> facts.text(selector, Oa.EXACT))
                .filter(exact -> !exact.isEmpty())
                .sorted()
                .collect(Collectors.joining(" / "));
        String types =
                facts.objects(fact, RDF.Nodes.type).stream().map(Node::toString).collect(Collectors.joining(" "));
        String sort = Iri.localName(fact.toString()).replaceFirst("-\\d+(-\\d+)?(-\\d+)?$", "");
        boolean thing = types.isEmpty(); // actors and places, which are known by their IRI alone
        return words.isEmpty() || thing ? "" : types + " " + sort + " " + words;
    }
}
