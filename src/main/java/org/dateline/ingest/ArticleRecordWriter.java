package org.dateline.ingest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.ingest.identity.EntityResolver;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.ingest.identity.ResolvedEntities;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.EntityIris;
import org.dateline.rdf.fact.FactTriples;
import org.dateline.rdf.fact.FactWriter;
import org.dateline.rdf.fact.MergeTriples;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Prov;

/** Writes the facts of articles into a dataset, in the caller's write transaction. */
final class ArticleRecordWriter {
    private final DatasetGraph dataset;
    private final EntityResolver identities;

    /**
     * A recorder.
     *
     * @param dataset in a running write transaction whenever it is asked
     * @param identities who is who
     */
    ArticleRecordWriter(DatasetGraph dataset, EntityResolver identities) {
        this.dataset = dataset;
        this.identities = identities;
    }

    /**
     * What was written of an article.
     *
     * @param placement where
     * @param names who is who
     * @param triples what; those in {@code shared} that the default graph lacked were added to it
     */
    record Recorded(RecordPlacement placement, EntityIris names, FactTriples triples) {}

    /**
     * What is to be written of an article; nothing is written yet.
     *
     * @throws IllegalArgumentException where the facts are not those of the article's text
     */
    Recorded prepare(ArticleFacts facts, RecordPlacement placement) {
        ResolvedEntities settled = identities.settle(facts, placement);
        Instant now = Instant.now();
        FactTriples triples = FactWriter.triples(facts, settled.names(), now);
        settled.merges().forEach(merge -> triples.inReport()
                .addAll(MergeTriples.triples(merge, facts, placement.names(), now)));
        return new Recorded(placement, settled.names(), triples);
    }

    /** Writes it, in place of the article's record if there is one. */
    void write(Recorded recorded) {
        Node graph = RdfTerms.iri(recorded.names().record().report());
        Set<Node> before = recorded.placement().replaces() ? ownThings(recorded.names(), graph) : Set.of();
        String predecessor = recorded.placement().predecessor();
        ReviewCarrier reviews = recorded.placement().replaces()
                ? ReviewCarrier.from(dataset, graph)
                : predecessor == null ? ReviewCarrier.NONE : ReviewCarrier.from(dataset, RdfTerms.iri(predecessor));
        if (recorded.placement().replaces()) {
            dataset.removeGraph(graph);
        }
        describe(recorded);
        FactTriples triples = recorded.triples();
        new SharedDescriptions(dataset)
                .missing(triples.shared())
                .forEach(triple -> dataset.add(Quad.create(Quad.defaultGraphIRI, triple)));
        triples.inReport().forEach(triple -> dataset.add(Quad.create(graph, triple)));
        reviews.into(dataset, graph);
        before.stream()
                .filter(thing -> !isTold(thing))
                .forEach(thing -> dataset.deleteAny(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY));
    }

    /** The actors and places that are this one article's alone. */
    private Set<Node> ownThings(EntityIris names, Node graph) {
        String actors = names.record().own("actor", "");
        String places = names.record().own("place", "");
        Set<Node> own = new HashSet<>();
        new GraphLookup(dataset, graph)
                .subjects(DlAccount.CONFIDENCE, Node.ANY).stream()
                        .filter(node -> node.isURI()
                                && (node.getURI().startsWith(actors)
                                        || node.getURI().startsWith(places)))
                        .forEach(own::add);
        return own;
    }

    private boolean isTold(Node thing) {
        return dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).hasNext()
                || dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing).hasNext();
    }

    /** What the default graph says of the record: first of all that it is a source, so that its triples count as one's. */
    private void describe(Recorded recorded) {
        Set<Triple> source = recorded.triples().source();
        Set<Triple> now = new HashSet<>(source);
        String predecessor = recorded.placement().predecessor();
        if (predecessor != null) {
            now.add(Triple.create(
                    RdfTerms.iri(recorded.names().record().report()), Prov.WAS_REVISION_OF, RdfTerms.iri(predecessor)));
        }
        Set<Triple> before = new HashSet<>();
        source.forEach(
                triple -> dataset.find(Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), Node.ANY)
                        .forEachRemaining(quad -> before.add(quad.asTriple())));
        before.stream()
                .filter(triple -> !now.contains(triple))
                .forEach(triple -> dataset.delete(Quad.create(Quad.defaultGraphIRI, triple)));
        now.stream()
                .filter(triple -> !before.contains(triple))
                .forEach(triple -> dataset.add(Quad.create(Quad.defaultGraphIRI, triple)));
    }
}
