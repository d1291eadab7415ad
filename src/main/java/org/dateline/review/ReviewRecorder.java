package org.dateline.review;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.derive.AssessedDataset;
import org.dateline.model.BadParameterException;
import org.dateline.model.review.Decision;
import org.dateline.model.review.ReviewDecision;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.source.LatestReviewReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Prov;

/** Records what people decide of facts; the assessed view follows in the same transaction. */
public final class ReviewRecorder {
    private final AssessedDataset dataset;

    /** Into a dataset that keeps itself assessed. */
    public ReviewRecorder(AssessedDataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Records a decision in one transaction.
     *
     * @throws NoSuchElementException where there is no such record, or it tells no such fact
     * @throws BadParameterException where a correction says what cannot be understood, or changes nothing
     */
    public void record(ReviewDecision judgement) {
        Txn.executeWrite(dataset, () -> write(judgement));
    }

    private void write(ReviewDecision judgement) {
        Node report = RdfTerms.iri(judgement.report());
        Node fact = RdfTerms.iri(judgement.fact());
        LatestReviewReader reviews = new LatestReviewReader(dataset);
        if (!new SourceReader(dataset).isSource(report)) {
            throw new NoSuchElementException("There is no record <" + judgement.report() + ">.");
        }
        boolean decided = reviews.of(report).containsKey(fact);
        if (!decided && !dataset.contains(report, fact, Node.ANY, Node.ANY)) {
            throw new NoSuchElementException("That record does not tell of <" + judgement.fact() + ">.");
        }
        List<PropertyCorrection> amended = judgement.decision() == Decision.CORRECTED
                ? new CorrectionReader(dataset, report, fact).of(judgement.fields())
                : List.of();
        if (judgement.decision() == Decision.CORRECTED && amended.isEmpty()) {
            throw new BadParameterException(
                    "decision", "correct", "a value other than what was read in one of the fields");
        }
        Node graph = LatestReviewReader.graphOf(reviews.article(report));
        new Writing(graph, fresh(graph)).write(judgement, amended);
    }

    /** A name for a review that nothing in its graph has yet. */
    private Node fresh(Node graph) {
        String base = graph.toString().replaceFirst("/id/reviews/", "/id/review/") + "/";
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> RdfTerms.iri(base + number))
                .filter(review -> !dataset.contains(graph, review, Node.ANY, Node.ANY))
                .findFirst()
                .orElseThrow();
    }

    /** One review while it is written. */
    private final class Writing {
        private final Node graph;
        private final Node review;

        Writing(Node graph, Node review) {
            this.graph = graph;
            this.review = review;
        }

        void write(ReviewDecision judgement, List<PropertyCorrection> amended) {
            tell(review, RDF.Nodes.type, DlReview.REVIEW_CLASS);
            tell(review, DlReview.REVIEWS, RdfTerms.iri(judgement.fact()));
            tell(
                    review,
                    DlReview.DECISION,
                    RdfTerms.iri(Dl.NS + judgement.decision().word()));
            tell(review, Prov.USED, RdfTerms.iri(judgement.report()));
            tell(review, Prov.ENDED_AT_TIME, RdfTerms.node(Instant.now()));
            Node agent = RdfTerms.iri(
                    DatelineIris.BASE + "id/agent/" + Slug.of(judgement.by().name()));
            tell(review, Prov.WAS_ASSOCIATED_WITH, agent);
            tell(agent, RDF.Nodes.type, Prov.AGENT_CLASS);
            tell(
                    agent,
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString(judgement.by().name()));
            if (!judgement.by().note().isBlank()) {
                tell(
                        review,
                        RDFS.comment.asNode(),
                        NodeFactory.createLiteralString(judgement.by().note()));
            }
            for (int i = 0; i < amended.size(); i++) {
                correction(RdfTerms.iri(review + "/" + (i + 1)), amended.get(i));
            }
        }

        private void correction(Node correction, PropertyCorrection amended) {
            tell(review, DlReview.CORRECTION, correction);
            tell(correction, RDF.Nodes.type, DlReview.CORRECTION_CLASS);
            tell(correction, Dl.PROPERTY, amended.property());
            amended.before().forEach(value -> tell(correction, DlReview.OLD_VALUE, value));
            amended.now().forEach(value -> tell(correction, DlReview.NEW_VALUE, value));
        }

        private void tell(Node subject, Node predicate, Node object) {
            dataset.add(Quad.create(graph, subject, predicate, object));
        }
    }
}
