// SPDX-License-Identifier: Apache-2.0
package org.dateline.review;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.derive.AssessedDataset;
import org.dateline.model.BadParameterException;
import org.dateline.model.review.Decision;
import org.dateline.model.review.ReviewDecision;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.WriteTransaction;
import org.dateline.rdf.source.LatestReviewReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Prov;

/** Records the reviews of facts. Affected events are assessed again in the same transaction. */
public final class ReviewRecorder {
    private final AssessedDataset dataset;

    /** Creates a recorder for a dataset. */
    public ReviewRecorder(AssessedDataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Records a review in one transaction.
     *
     * @throws NoSuchElementException if there is no such record, or it has no such fact
     * @throws BadParameterException if a correction is invalid or changes nothing
     */
    public void record(ReviewDecision decision) {
        WriteTransaction.run(dataset, () -> write(decision));
    }

    private void write(ReviewDecision decision) {
        Node report = RdfTerms.iri(decision.report());
        Node fact = RdfTerms.iri(decision.fact());
        LatestReviewReader reviews = new LatestReviewReader(dataset);
        if (!new SourceReader(dataset).isSource(report)) {
            throw new NoSuchElementException("Not found: the report <" + decision.report() + ">.");
        }
        boolean reviewed = reviews.of(report).containsKey(fact);
        if (!reviewed && !dataset.contains(report, fact, Node.ANY, Node.ANY)) {
            throw new NoSuchElementException(
                    "Not found: the report does not contain the fact <" + decision.fact() + ">.");
        }
        List<PropertyCorrection> corrections = decision.decision() == Decision.CORRECTED
                ? new CorrectionReader(dataset, report, fact).read(decision.fields())
                : List.of();
        if (decision.decision() == Decision.CORRECTED && corrections.isEmpty()) {
            throw new BadParameterException("decision", "correct", "a changed value in at least one field");
        }
        Node graph = LatestReviewReader.graphOf(reviews.article(report));
        new ReviewWriter(graph, fresh(graph)).write(decision, corrections);
    }

    /** An unused IRI for a review. */
    private Node fresh(Node graph) {
        String base = graph.toString().replaceFirst("/id/reviews/", "/id/review/") + "/";
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> RdfTerms.iri(base + number))
                .filter(review -> !dataset.contains(graph, review, Node.ANY, Node.ANY))
                .findFirst()
                .orElseThrow();
    }

    /** Writes the triples of one review. */
    private final class ReviewWriter {
        private final Node graph;
        private final Node review;

        ReviewWriter(Node graph, Node review) {
            this.graph = graph;
            this.review = review;
        }

        void write(ReviewDecision decision, List<PropertyCorrection> corrections) {
            add(review, RDF.Nodes.type, DlReview.REVIEW_CLASS);
            add(review, DlReview.REVIEWS, RdfTerms.iri(decision.fact()));
            add(
                    review,
                    DlReview.DECISION,
                    RdfTerms.iri(Dl.NS + decision.decision().word()));
            add(review, Prov.USED, RdfTerms.iri(decision.report()));
            add(review, Prov.ENDED_AT_TIME, RdfTerms.node(Instant.now()));
            Node agent = RdfTerms.iri(
                    DatelineIris.BASE + "id/agent/" + Slug.of(decision.by().name()));
            add(review, Prov.WAS_ASSOCIATED_WITH, agent);
            add(agent, RDF.Nodes.type, Prov.AGENT_CLASS);
            add(
                    agent,
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString(decision.by().name()));
            if (!decision.by().note().isBlank()) {
                add(
                        review,
                        RDFS.comment.asNode(),
                        NodeFactory.createLiteralString(decision.by().note()));
            }
            for (int i = 0; i < corrections.size(); i++) {
                addCorrection(RdfTerms.iri(review + "/" + (i + 1)), corrections.get(i));
            }
        }

        private void addCorrection(Node correction, PropertyCorrection change) {
            add(review, DlReview.CORRECTION, correction);
            add(correction, RDF.Nodes.type, DlReview.CORRECTION_CLASS);
            add(correction, Dl.PROPERTY, change.property());
            change.before().forEach(value -> add(correction, DlReview.OLD_VALUE, value));
            change.now().forEach(value -> add(correction, DlReview.NEW_VALUE, value));
        }

        private void add(Node subject, Node predicate, Node object) {
            dataset.add(Quad.create(graph, subject, predicate, object));
        }
    }
}
