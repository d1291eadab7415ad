// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Prov;
import org.jspecify.annotations.Nullable;

/**
 * Reads the latest review of each fact of an article. It caches what it reads: use one per transaction, and none across a write. A
 * store without reviews costs one index look-up.
 */
public final class LatestReviewReader {
    private final DatasetGraph dataset;
    private final Map<Node, Map<Node, LatestReview>> byGraph = new HashMap<>();
    private @Nullable Boolean any;

    /** A reader of a dataset in a running transaction. */
    public LatestReviewReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The latest reviews of the facts of a report, by fact. */
    public Map<Node, LatestReview> of(Node report) {
        if (Quad.isDefaultGraph(report) || !hasAny()) {
            return Map.of();
        }
        return byGraph.computeIfAbsent(report, graph -> read(graphOf(article(graph))));
    }

    /** The graph that contains the reviews of an article. */
    public static Node graphOf(Node article) {
        return RdfTerms.iri(DatelineIris.reviews(article.toString()));
    }

    /** The article of a report; the report itself if it names none. */
    public Node article(Node report) {
        List<Node> articles = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, report, Prov.HAD_PRIMARY_SOURCE, Node.ANY)
                .forEachRemaining(quad -> articles.add(quad.getObject()));
        return articles.stream().filter(Node::isURI).findFirst().orElse(report);
    }

    /** Whether a fact of a report was rejected. */
    boolean isRejected(Node report, Node fact) {
        LatestReview verdict = of(report).get(fact);
        return verdict != null && verdict.isRejection();
    }

    /** The objects that a report gives for a property, after review: without rejected ones, with corrected ones replaced. */
    List<Node> counting(Node report, Node subject, Node predicate, List<Node> read) {
        Map<Node, LatestReview> verdicts = of(report);
        if (verdicts.isEmpty()) {
            return read;
        }
        LatestReview verdict = verdicts.get(subject);
        List<Node> values = verdict == null ? read : verdict.values().getOrDefault(predicate, read);
        List<Node> counting = new ArrayList<>();
        for (Node value : values) {
            Optional<LatestReview> of = Optional.ofNullable(verdicts.get(value));
            if (of.filter(LatestReview::isRejection).isEmpty()) {
                counting.add(of.flatMap(LatestReview::other).orElse(value));
            }
        }
        return counting;
    }

    private boolean hasAny() {
        if (any == null) {
            any = dataset.findNG(Node.ANY, Node.ANY, DlReview.REVIEWS, Node.ANY).hasNext();
        }
        return any;
    }

    private Map<Node, LatestReview> read(Node graph) {
        Map<Node, LatestReview> newest = new HashMap<>();
        List<Quad> reviews = new ArrayList<>();
        dataset.find(graph, Node.ANY, DlReview.REVIEWS, Node.ANY).forEachRemaining(reviews::add);
        reviews.forEach(quad ->
                newest.merge(quad.getObject(), verdict(graph, quad.getSubject()), (one, other) -> one.newer(other)));
        newest.values().removeIf(verdict -> !verdict.isInForce());
        return newest;
    }

    private LatestReview verdict(Node graph, Node review) {
        Map<Node, List<Node>> values = new HashMap<>();
        for (Node correction : objects(graph, review, DlReview.CORRECTION)) {
            objects(graph, correction, Dl.PROPERTY)
                    .forEach(property -> values.put(property, objects(graph, correction, DlReview.NEW_VALUE)));
        }
        Node decision =
                objects(graph, review, DlReview.DECISION).stream().findFirst().orElse(DlReview.WITHDRAWN);
        String at = objects(graph, review, Prov.ENDED_AT_TIME).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
        return new LatestReview(review, decision, at, decision.equals(DlReview.CORRECTED) ? values : Map.of());
    }

    private List<Node> objects(Node graph, Node subject, Node predicate) {
        List<Node> objects = new ArrayList<>();
        dataset.find(graph, subject, predicate, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }
}
