package org.dateline.load.review;

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
import org.dateline.load.AssessedDataset;
import org.dateline.model.review.Decision;
import org.dateline.model.review.Judgement;
import org.dateline.model.timeline.BadParameterException;
import org.dateline.rdf.Dl;
import org.dateline.rdf.DlReview;
import org.dateline.rdf.Minting;
import org.dateline.rdf.Prov;
import org.dateline.rdf.Reviews;
import org.dateline.rdf.Slug;
import org.dateline.rdf.SourceReader;
import org.dateline.rdf.Terms;

/** Records what people decide of facts; the assessed view follows in the same transaction. */
public final class Reviewing {
    private final AssessedDataset dataset;

    /** Into a dataset that keeps itself assessed. */
    public Reviewing(AssessedDataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Records a decision in one transaction.
     *
     * @throws NoSuchElementException where there is no such record, or it tells no such fact
     * @throws BadParameterException where a correction says what cannot be understood, or changes nothing
     */
    public void record(Judgement judgement) {
        Txn.executeWrite(dataset, () -> write(judgement));
    }

    private void write(Judgement judgement) {
        Node report = Terms.iri(judgement.report());
        Node fact = Terms.iri(judgement.fact());
        Reviews reviews = new Reviews(dataset);
        if (!new SourceReader(dataset).isSource(report)) {
            throw new NoSuchElementException("There is no record <" + judgement.report() + ">.");
        }
        boolean decided = reviews.of(report).containsKey(fact);
        if (!decided && !dataset.contains(report, fact, Node.ANY, Node.ANY)) {
            throw new NoSuchElementException("That record does not tell of <" + judgement.fact() + ">.");
        }
        List<Amended> amended = judgement.decision() == Decision.CORRECTED
                ? new Corrections(dataset, report, fact).of(judgement.fields())
                : List.of();
        if (judgement.decision() == Decision.CORRECTED && amended.isEmpty()) {
            throw new BadParameterException(
                    "decision", "correct", "a value other than what was read in one of the fields");
        }
        Node graph = Reviews.graphOf(reviews.article(report));
        new Writing(graph, fresh(graph)).write(judgement, amended);
    }

    /** A name for a review that nothing in its graph has yet. */
    private Node fresh(Node graph) {
        String base = graph.toString().replaceFirst("/id/reviews/", "/id/review/") + "/";
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> Terms.iri(base + number))
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

        void write(Judgement judgement, List<Amended> amended) {
            tell(review, RDF.Nodes.type, DlReview.REVIEW_CLASS);
            tell(review, DlReview.REVIEWS, Terms.iri(judgement.fact()));
            tell(
                    review,
                    DlReview.DECISION,
                    Terms.iri(Dl.NS + judgement.decision().word()));
            tell(review, Prov.USED, Terms.iri(judgement.report()));
            tell(review, Prov.ENDED_AT_TIME, Terms.node(Instant.now()));
            Node agent = Terms.iri(
                    Minting.BASE + "id/agent/" + Slug.of(judgement.by().name()));
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
                correction(Terms.iri(review + "/" + (i + 1)), amended.get(i));
            }
        }

        private void correction(Node correction, Amended amended) {
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
