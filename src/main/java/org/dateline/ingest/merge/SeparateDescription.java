package org.dateline.ingest.merge;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Describes an actor or place that is nobody else's any more: by what its record calls it, and as what the other one was known. */
final class SeparateDescription {
    private final DatasetGraph dataset;
    private final GraphLookup shared;
    private final GraphLookup told;

    /**
     * In a running write transaction.
     *
     * @param graph the record that speaks of it
     */
    SeparateDescription(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.shared = GraphLookup.shared(dataset);
        this.told = new GraphLookup(dataset, graph);
    }

    /** Completes what the default graph lacks of it; events are described by assessment. */
    void complete(Node own, Node other) {
        List<Node> types = shared.objects(other, RDF.Nodes.type);
        boolean described = !shared.objects(own, RDF.Nodes.type).isEmpty();
        if (described || types.contains(Sem.EVENT_CLASS)) {
            return;
        }
        types.forEach(type -> say(own, RDF.Nodes.type, type));
        told.first(own, SKOS.altLabel.asNode())
                .or(() -> shared.first(other, RDFS.label.asNode()))
                .ifPresent(label -> say(own, RDFS.label.asNode(), label));
        shared.objects(other, Schema.CONTAINED_IN_PLACE).forEach(place -> say(own, Schema.CONTAINED_IN_PLACE, place));
    }

    private void say(Node subject, Node predicate, Node object) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
    }
}
