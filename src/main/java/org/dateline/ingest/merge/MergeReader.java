// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlMerge;
import org.dateline.rdf.vocabulary.Prov;

/** Lists merges and identity decisions. */
public final class MergeReader {
    private final DatasetGraph dataset;
    private final GraphLookup shared;

    /** Creates a reader for a dataset. */
    public MergeReader(DatasetGraph dataset) {
        this.dataset = dataset;
        this.shared = GraphLookup.shared(dataset);
    }

    /**
     * Lists merges and decisions, in a transaction of its own.
     *
     * @param thing the IRI of the thing or merge to list; empty for all
     */
    public MergeRecord.All list(Optional<String> thing) {
        return Txn.calculateRead(
                dataset,
                () -> new MergeRecord.All(merges(thing.map(RdfTerms::iri)), decisions(thing.map(RdfTerms::iri))));
    }

    /** Finds the merge with an IRI, or the merges of the thing with that IRI, in the running transaction. */
    List<MergeRecord> find(Node iri) {
        List<MergeRecord> found = new ArrayList<>();
        dataset.findNG(Node.ANY, iri, RDF.Nodes.type, DlMerge.MERGE_CLASS)
                .forEachRemaining(quad -> found.add(merge(quad)));
        dataset.findNG(Node.ANY, Node.ANY, DlMerge.MERGED, iri).forEachRemaining(quad -> found.add(merge(quad)));
        return found;
    }

    private List<MergeRecord> merges(Optional<Node> thing) {
        List<MergeRecord> found = new ArrayList<>();
        if (thing.isPresent()) {
            dataset.findNG(Node.ANY, Node.ANY, DlMerge.INTO, thing.get())
                    .forEachRemaining(quad -> found.add(merge(quad)));
            found.addAll(find(thing.get()));
        } else {
            dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, DlMerge.MERGE_CLASS)
                    .forEachRemaining(quad -> found.add(merge(quad)));
        }
        found.sort(Comparator.comparing(MergeRecord::report).thenComparing(MergeRecord::iri));
        return found;
    }

    private MergeRecord merge(Quad quad) {
        GraphLookup graph = new GraphLookup(dataset, quad.getGraph());
        Node merge = quad.getSubject();
        return new MergeRecord(
                merge.toString(),
                quad.getGraph().toString(),
                iri(graph, merge, DlMerge.MERGED),
                iri(graph, merge, DlMerge.INTO),
                graph.text(merge, DlAccount.FOUND_BY),
                confidence(graph.text(merge, DlAccount.CONFIDENCE)),
                graph.text(merge, DlAccount.BECAUSE),
                graph.text(merge, Prov.GENERATED_AT_TIME),
                graph.objects(merge, DlAccount.DENOTED_BY).size());
    }

    private static double confidence(String lexical) {
        try {
            return Double.parseDouble(lexical);
        } catch (NumberFormatException e) { // triples from elsewhere
            return 0;
        }
    }

    private static String iri(GraphLookup graph, Node merge, Node predicate) {
        return graph.first(merge, predicate)
                .filter(Node::isURI)
                .map(Node::getURI)
                .orElse("");
    }

    private List<MergeRecord.Decision> decisions(Optional<Node> thing) {
        return shared.subjects(RDF.Nodes.type, DlMerge.IDENTITY_DECISION_CLASS).stream()
                .map(this::decision)
                .filter(decision -> thing.isEmpty()
                        || thing.get().hasURI(decision.one())
                        || thing.get().hasURI(decision.other()))
                .toList();
    }

    private MergeRecord.Decision decision(Node node) {
        return new MergeRecord.Decision(
                node.toString(),
                iri(shared, node, DlMerge.MERGED),
                iri(shared, node, DlMerge.INTO),
                shared.has(node, DlMerge.IS_SAME, RdfTerms.node(true)),
                shared.text(node, Prov.GENERATED_AT_TIME));
    }
}
