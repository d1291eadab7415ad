// SPDX-License-Identifier: Apache-2.0
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

/** Undoes, creates and forbids merges for a user, and records the decisions for later ingestion. Each call is a transaction. */
public final class MergeEditor {
    private static final List<Node> KINDS = List.of(Sem.EVENT_CLASS, Sem.ACTOR_CLASS, Sem.PLACE_CLASS);

    private final DatasetGraph dataset;
    private final IdentityDecisionWriter decisions;

    /** Creates an editor for a store's dataset. Affected events are assessed again. */
    public MergeEditor(DatasetGraph store) {
        this.dataset = AssessedDataset.over(store);
        this.decisions = new IdentityDecisionWriter(dataset);
    }

    /**
     * Undoes merges, and records that the two things are different.
     *
     * @param iri the IRI of a merge, or of the thing that was merged
     * @return the undone merges
     * @throws IllegalArgumentException if there is no such merge
     */
    public List<MergeRecord> undo(String iri) {
        return write(() -> {
            List<MergeRecord> merges = new MergeReader(dataset).find(RdfTerms.iri(iri));
            if (merges.isEmpty()) {
                throw new IllegalArgumentException(
                        "no merge found for <" + iri + ">. Run `dateline merges` to list them");
            }
            merges.forEach(this::requireOnlyMerge);
            merges.forEach(this::undo);
            return merges;
        });
    }

    /** If one record merged two things into the same third one, its statements about the third cannot be separated again. */
    private void requireOnlyMerge(MergeRecord merge) {
        Iterator<Quad> into =
                dataset.find(RdfTerms.iri(merge.report()), Node.ANY, DlMerge.INTO, RdfTerms.iri(merge.into()));
        while (into.hasNext()) {
            if (!into.next().getSubject().getURI().equals(merge.iri())) {
                Iter.close(into);
                throw new IllegalArgumentException("<" + merge.report() + "> has several merges into <" + merge.into()
                        + ">, which cannot be undone one by one. Run `dateline merges apart` for each, then ingest the article"
                        + " with --again");
            }
        }
    }

    private void undo(MergeRecord merge) {
        Node graph = RdfTerms.iri(merge.report());
        Node own = RdfTerms.iri(merge.merged());
        Node into = RdfTerms.iri(merge.into());
        dataset.deleteAny(graph, RdfTerms.iri(merge.iri()), Node.ANY, Node.ANY);
        ReviewCarrier.follow(dataset, graph, into, own);
        new GraphRenaming(dataset, graph).rename(into, own);
        new SeparateDescription(dataset, graph).complete(own, into);
        dataset.delete(Quad.create(Quad.defaultGraphIRI, own, OWL.sameAs.asNode(), into));
        decisions.write(merge.merged(), merge.into(), false);
    }

    /**
     * Merges the first thing into the second, and records the decision.
     *
     * @return the number of changed records
     * @throws IllegalArgumentException if there is no such thing, if they are of different kinds, or if one record describes both, since
     *     the merge could not be undone
     */
    public int join(String one, String other) {
        return write(() -> {
            requireSameKind(one, other);
            Set<Node> graphs = graphs(RdfTerms.iri(one));
            graphs.stream()
                    .filter(graph -> mentions(graph, RdfTerms.iri(other)))
                    .findFirst()
                    .ifPresent(graph -> {
                        throw new IllegalArgumentException("cannot merge <" + one + "> and <" + other + ">: <" + graph
                                + "> describes both, and such a merge could not be undone");
                    });
            graphs.forEach(graph -> join(graph, one, other));
            dataset.add(Quad.create(Quad.defaultGraphIRI, RdfTerms.iri(one), OWL.sameAs.asNode(), RdfTerms.iri(other)));
            decisions.write(one, other, true);
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
     * Records that two things are different, so that ingestion never merges them.
     *
     * @throws IllegalArgumentException if they are the same, or of different kinds
     */
    public void keepApart(String one, String other) {
        write(() -> {
            requireSameKind(one, other);
            decisions.write(one, other, false);
            return 0;
        });
    }

    private void requireSameKind(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("the same IRI was given twice: <" + one + ">. Give two different ones");
        }
        Node kind = kind(one);
        if (!kind.equals(kind(other))) {
            throw new IllegalArgumentException(
                    "different kinds: <" + one + "> is a " + Iri.localName(kind.getURI()) + ", <" + other + "> is a "
                            + Iri.localName(kind(other).getURI()) + ". Give two things of the same kind");
        }
    }

    private Node kind(String iri) {
        return KINDS.stream()
                .filter(kind -> dataset.contains(Node.ANY, RdfTerms.iri(iri), RDF.Nodes.type, kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no event, actor or place in the store has the IRI <" + iri + ">"));
    }

    private boolean mentions(Node graph, Node thing) {
        return dataset.contains(graph, thing, Node.ANY, Node.ANY) || dataset.contains(graph, Node.ANY, Node.ANY, thing);
    }

    /** The records that mention a thing. */
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
