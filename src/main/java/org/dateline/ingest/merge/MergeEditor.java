package org.dateline.ingest.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.dateline.derive.AssessedDataset;
import org.dateline.ingest.ReviewCarrier;
import org.dateline.ingest.identity.IdentityDecisions;
import org.dateline.model.Iri;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.MergeTriples;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.DlMerge;
import org.dateline.rdf.vocabulary.Sem;

/** Undoes and makes merges as a person decides, and keeps the decision for ingestion. Each call is a transaction. */
public final class MergeEditor {
    private static final List<Node> KINDS = List.of(Sem.EVENT_CLASS, Sem.ACTOR_CLASS, Sem.PLACE_CLASS);

    private final DatasetGraph dataset;
    private final IdentityDecisionWriter settlements;

    /** For a store's dataset; what it assesses is assessed anew. */
    public MergeEditor(DatasetGraph store) {
        this.dataset = AssessedDataset.over(store);
        this.settlements = new IdentityDecisionWriter(dataset);
    }

    /**
     * Takes merges apart, and settles that the two are not one.
     *
     * @param iri a merge's, or that of the thing that was merged
     * @return what was taken apart
     * @throws IllegalArgumentException where there is no such merge
     */
    public List<MergeRecord> undo(String iri) {
        return write(() -> {
            List<MergeRecord> merges = new MergeReader(dataset).find(RdfTerms.iri(iri));
            if (merges.isEmpty()) {
                throw new IllegalArgumentException("there is no merge <" + iri
                        + ">, nor was a thing of that name merged: `dateline merges` lists those that there are");
            }
            merges.forEach(this::requireAlone);
            merges.forEach(this::takeApart);
            return merges;
        });
    }

    /** Of two things that one record took for the same third, what is told of that third cannot be told apart again. */
    private void requireAlone(MergeRecord merge) {
        Iterator<Quad> into =
                dataset.find(RdfTerms.iri(merge.report()), Node.ANY, DlMerge.INTO, RdfTerms.iri(merge.into()));
        while (into.hasNext()) {
            if (!into.next().getSubject().getURI().equals(merge.iri())) {
                Iter.close(into);
                throw new IllegalArgumentException("<" + merge.report() + "> takes several things for <" + merge.into()
                        + ">, which cannot be taken apart one by one: say `dateline merges apart` of each, and ingest"
                        + " the article again with --again");
            }
        }
    }

    private void takeApart(MergeRecord merge) {
        Node graph = RdfTerms.iri(merge.report());
        Node own = RdfTerms.iri(merge.merged());
        Node into = RdfTerms.iri(merge.into());
        dataset.deleteAny(graph, RdfTerms.iri(merge.iri()), Node.ANY, Node.ANY);
        ReviewCarrier.follow(dataset, graph, into, own);
        new GraphRenaming(dataset, graph).rename(into, own);
        new SeparateDescription(dataset, graph).complete(own, into);
        dataset.delete(Quad.create(Quad.defaultGraphIRI, own, OWL.sameAs.asNode(), into));
        settlements.settle(merge.merged(), merge.into(), false);
    }

    /**
     * Settles that two things are one: all that is told of the first is told of the second from now on.
     *
     * @return how many records tell of the first
     * @throws IllegalArgumentException where there is no such thing, where they are of different kinds, or where one record tells of both,
     *     since they could not be taken apart again
     */
    public int join(String one, String other) {
        return write(() -> {
            requireKin(one, other);
            Set<Node> graphs = graphs(RdfTerms.iri(one));
            graphs.stream()
                    .filter(graph -> speaksOf(graph, RdfTerms.iri(other)))
                    .findFirst()
                    .ifPresent(graph -> {
                        throw new IllegalArgumentException("<" + graph + "> tells of both <" + one + "> and <" + other
                                + ">: joined, they could not be taken apart again");
                    });
            graphs.forEach(graph -> join(graph, one, other));
            dataset.add(Quad.create(Quad.defaultGraphIRI, RdfTerms.iri(one), OWL.sameAs.asNode(), RdfTerms.iri(other)));
            settlements.settle(one, other, true);
            return graphs.size();
        });
    }

    private void join(Node graph, String one, String other) {
        ReviewCarrier.follow(dataset, graph, RdfTerms.iri(one), RdfTerms.iri(other));
        new GraphRenaming(dataset, graph).rename(RdfTerms.iri(one), RdfTerms.iri(other));
        MergeTriples.triples(new Merge(one, other, List.of(), IdentityDecisions.EVIDENCE), List.of(), Instant.now())
                .forEach(triple -> dataset.add(Quad.create(graph, triple)));
    }

    /**
     * Settles that two things are not one, whatever ingestion will find.
     *
     * @throws IllegalArgumentException where they are the same, or of different kinds
     */
    public void keepApart(String one, String other) {
        write(() -> {
            requireKin(one, other);
            settlements.settle(one, other, false);
            return 0;
        });
    }

    private void requireKin(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("<" + one + "> was named twice: two things were expected");
        }
        Node kind = kind(one);
        if (!kind.equals(kind(other))) {
            throw new IllegalArgumentException("<" + one + "> is a " + Iri.localName(kind.getURI()) + ", and <" + other
                    + "> is a " + Iri.localName(kind(other).getURI()) + ": two of one kind were expected");
        }
    }

    private Node kind(String iri) {
        return KINDS.stream()
                .filter(kind -> dataset.contains(Node.ANY, RdfTerms.iri(iri), RDF.Nodes.type, kind))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the store has no event, actor or place <" + iri + ">"));
    }

    private boolean speaksOf(Node graph, Node thing) {
        return dataset.contains(graph, thing, Node.ANY, Node.ANY) || dataset.contains(graph, Node.ANY, Node.ANY, thing);
    }

    /** The records that speak of a thing. */
    private Set<Node> graphs(Node thing) {
        List<Quad> found = new ArrayList<>();
        dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(found::add);
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing).forEachRemaining(found::add);
        Set<Node> graphs = new LinkedHashSet<>();
        SourceReader sources = new SourceReader(dataset);
        found.stream().map(Quad::getGraph).filter(sources::isSource).forEach(graphs::add);
        return graphs;
    }

    private <T> T write(Supplier<T> work) {
        dataset.begin(TxnType.WRITE);
        try {
            T result = work.get();
            dataset.commit();
            return result;
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }
}
