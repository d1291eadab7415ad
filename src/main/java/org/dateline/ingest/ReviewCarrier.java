// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Carries reviews from one record of an article to the next. A fact that keeps its IRI keeps its reviews. A fact with a new IRI, because
 * the text before it changed or its event was merged, is recognised by its type and its words: its latest review is then copied for the new
 * IRI, with a link to the original review. If several facts match, nothing is copied.
 */
public final class ReviewCarrier {
    /** Digits of a fact's digest in the IRI of a carried review. */
    private static final int FACT_DIGITS = 16;

    /** There are no reviews. */
    static final ReviewCarrier NONE = new ReviewCarrier(Map.of());

    private final Map<String, LatestReview> byWords;

    private ReviewCarrier(Map<String, LatestReview> byWords) {
        this.byWords = byWords;
    }

    /** Reads the reviews of a record, before it is replaced. */
    static ReviewCarrier from(DatasetGraph dataset, Node report) {
        Map<Node, LatestReview> reviews = new LatestReviewReader(dataset).of(report);
        if (reviews.isEmpty()) {
            return NONE;
        }
        Map<String, LatestReview> byWords = new HashMap<>();
        GraphLookup facts = new GraphLookup(dataset, report);
        reviews.forEach((fact, review) -> {
            String key = key(facts, fact);
            if (!key.isEmpty()) {
                byWords.put(key, review);
            }
        });
        return new ReviewCarrier(byWords);
    }

    /** Writes the reviews for the facts of a new record that have another IRI than before. */
    void into(DatasetGraph dataset, Node report) {
        if (byWords.isEmpty()) {
            return;
        }
        GraphLookup facts = new GraphLookup(dataset, report);
        Map<String, List<Node>> candidates = facts.subjects(DlAccount.CONFIDENCE, Node.ANY).stream()
                .filter(Node::isURI)
                .collect(Collectors.groupingBy(fact -> key(facts, fact)));
        Map<Node, LatestReview> existing = new LatestReviewReader(dataset).of(report);
        byWords.forEach((key, review) -> {
            List<Node> matching = candidates.getOrDefault(key, List.of());
            if (matching.size() == 1 && !existing.containsKey(matching.get(0))) {
                copy(dataset, report, review.review(), matching.get(0));
            }
        });
    }

    /** Copies the review of a fact that is about to be renamed in its record. */
    public static void follow(DatasetGraph dataset, Node report, Node fact, Node renamed) {
        Map<Node, LatestReview> reviews = new LatestReviewReader(dataset).of(report);
        LatestReview review = reviews.get(fact);
        if (review != null && !reviews.containsKey(renamed)) {
            copy(dataset, report, review.review(), renamed);
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

    /** The types, the kind of name and the words of a fact; empty if it has no words. */
    private static String key(GraphLookup facts, Node fact) {
        String words = facts.objects(fact, DlAccount.DENOTED_BY).stream()
                .flatMap(mention -> Stream.concat(
                        Stream.of(facts.text(mention, DlAccount.BEGINS_WITH)),
                        facts.objects(mention, Oa.HAS_SELECTOR).stream()
                                .map(selector -> facts.text(selector, Oa.EXACT))))
                .filter(exact -> !exact.isEmpty())
                .sorted()
                .collect(Collectors.joining(" / "));
        String types =
                facts.objects(fact, RDF.Nodes.type).stream().map(Node::toString).collect(Collectors.joining(" "));
        String sort = Iri.localName(fact.toString()).replaceFirst("-\\d+(-\\d+)?(-\\d+)?$", "");
        boolean entity = types.isEmpty(); // actors and places, which are recognised by their IRI alone
        return words.isEmpty() || entity ? "" : types + " " + sort + " " + words;
    }
}
