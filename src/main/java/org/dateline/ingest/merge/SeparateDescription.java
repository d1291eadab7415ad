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

/** Describes an actor or place whose merge was undone: with the label of its record, and the types of the thing it was merged into. */
final class SeparateDescription {
    private final DatasetGraph dataset;
    private final GraphLookup shared;
    private final GraphLookup record;

    /**
     * Creates an instance in a running write transaction.
     *
     * @param graph the record that mentions it
     */
    SeparateDescription(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.shared = GraphLookup.shared(dataset);
        this.record = new GraphLookup(dataset, graph);
    }

    /** Adds the missing description to the default graph; events are described by assessment. */
    void complete(Node own, Node other) {
        List<Node> types = shared.objects(other, RDF.Nodes.type);
        boolean described = !shared.objects(own, RDF.Nodes.type).isEmpty();
        if (described || types.contains(Sem.EVENT_CLASS)) {
            return;
        }
        types.forEach(type -> add(own, RDF.Nodes.type, type));
        record.first(own, SKOS.altLabel.asNode())
                .or(() -> shared.first(other, RDFS.label.asNode()))
                .ifPresent(label -> add(own, RDFS.label.asNode(), label));
        shared.objects(other, Schema.CONTAINED_IN_PLACE).forEach(place -> add(own, Schema.CONTAINED_IN_PLACE, place));
    }

    private void add(Node subject, Node predicate, Node object) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
    }
}
