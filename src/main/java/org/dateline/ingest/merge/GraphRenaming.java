package org.dateline.ingest.merge;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.vocabulary.DlMerge;

/** Replaces an IRI by another one in a graph, except in merges, which keep the original IRI. */
final class GraphRenaming {
    private final DatasetGraph dataset;
    private final Node graph;

    /** Creates a renaming for a graph of a dataset in a running write transaction. */
    GraphRenaming(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    void rename(Node before, Node after) {
        List<Quad> found = new ArrayList<>();
        dataset.find(graph, before, Node.ANY, Node.ANY).forEachRemaining(found::add);
        dataset.find(graph, Node.ANY, Node.ANY, before).forEachRemaining(found::add);
        for (Quad quad : found) {
            if (!quad.getPredicate().equals(DlMerge.MERGED)) {
                dataset.delete(quad);
                dataset.add(Quad.create(
                        graph,
                        quad.getSubject().equals(before) ? after : quad.getSubject(),
                        quad.getPredicate(),
                        quad.getObject().equals(before) ? after : quad.getObject()));
            }
        }
    }
}
