// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
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
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.fact.EntityIris;
import org.dateline.rdf.fact.FactTriples;
import org.dateline.rdf.fact.FactWriter;
import org.dateline.rdf.fact.MergeTriples;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Prov;

/** Writes the records of articles to a dataset, in the caller's write transaction. */
final class ArticleRecordWriter {
    private final DatasetGraph dataset;
    private final EntityResolver entities;

    /**
     * Creates a writer.
     *
     * @param dataset in a running write transaction during every call
     * @param entities resolves actors, places and events
     */
    ArticleRecordWriter(DatasetGraph dataset, EntityResolver entities) {
        this.dataset = dataset;
        this.entities = entities;
    }

    /**
     * Prepares the record of an article; writes nothing yet.
     *
     * @throws IllegalArgumentException if the facts do not match the article's text
     */
    PreparedRecord prepare(ArticleFacts facts, RecordPlacement placement) {
        ResolvedEntities resolved = entities.resolve(facts, placement);
        Instant now = Instant.now();
        FactTriples triples = FactWriter.triples(facts, resolved.iris(), now);
        resolved.merges()
                .forEach(merge -> triples.inReport().addAll(MergeTriples.triples(merge, facts, placement.iris(), now)));
        return new PreparedRecord(placement, resolved.iris(), triples);
    }

    /** Writes a record; it replaces the existing record of the same text, if there is one. */
    void write(PreparedRecord prepared) {
        RecordPlacement placement = prepared.placement();
        Node graph = RdfTerms.iri(prepared.iris().record().report());
        Set<Node> replaced = placement.replaces() ? ownEntities(prepared.iris(), graph) : Set.of();
        String predecessor = placement.predecessor();
        ReviewCarrier reviews = placement.replaces()
                ? ReviewCarrier.from(dataset, graph)
                : predecessor == null ? ReviewCarrier.NONE : ReviewCarrier.from(dataset, RdfTerms.iri(predecessor));
        if (placement.replaces()) {
            dataset.removeGraph(graph);
        }
        writeSource(prepared);
        FactTriples triples = prepared.triples();
        new SharedDescriptions(dataset)
                .missing(triples.shared())
                .forEach(triple -> dataset.add(Quad.create(Quad.defaultGraphIRI, triple)));
        triples.inReport().forEach(triple -> dataset.add(Quad.create(graph, triple)));
        reviews.into(dataset, graph);
        replaced.stream()
                .filter(entity -> !isMentioned(entity))
                .forEach(entity -> dataset.deleteAny(Quad.defaultGraphIRI, entity, Node.ANY, Node.ANY));
    }

    /** The actors and places of a record that belong to this article alone. */
    private Set<Node> ownEntities(EntityIris iris, Node graph) {
        String actors = iris.record().own("actor", "");
        String places = iris.record().own("place", "");
        Set<Node> own = new HashSet<>();
        new GraphLookup(dataset, graph)
                .subjects(DlAccount.CONFIDENCE, Node.ANY).stream()
                        .filter(node -> node.isURI()
                                && (node.getURI().startsWith(actors)
                                        || node.getURI().startsWith(places)))
                        .forEach(own::add);
        return own;
    }

    /** Whether any other record mentions it. The history still tells of the replaced one until the commit. */
    private boolean isMentioned(Node entity) {
        return Iter.anyMatch(dataset.findNG(Node.ANY, entity, Node.ANY, Node.ANY), ArticleRecordWriter::isTold)
                || Iter.anyMatch(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, entity), ArticleRecordWriter::isTold);
    }

    private static boolean isTold(Quad quad) {
        return !quad.getGraph().equals(HistoryGraph.NAME);
    }

    /** Updates the default graph's description of the record, above all that it is a source: only then do its triples count. */
    private void writeSource(PreparedRecord prepared) {
        Set<Triple> source = prepared.triples().source();
        Set<Triple> wanted = new HashSet<>(source);
        String predecessor = prepared.placement().predecessor();
        if (predecessor != null) {
            wanted.add(Triple.create(
                    RdfTerms.iri(prepared.iris().record().report()), Prov.WAS_REVISION_OF, RdfTerms.iri(predecessor)));
        }
        Set<Triple> existing = new HashSet<>();
        source.forEach(
                triple -> dataset.find(Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), Node.ANY)
                        .forEachRemaining(quad -> existing.add(quad.asTriple())));
        existing.stream()
                .filter(triple -> !wanted.contains(triple))
                .forEach(triple -> dataset.delete(Quad.create(Quad.defaultGraphIRI, triple)));
        wanted.stream()
                .filter(triple -> !existing.contains(triple))
                .forEach(triple -> dataset.add(Quad.create(Quad.defaultGraphIRI, triple)));
    }
}
