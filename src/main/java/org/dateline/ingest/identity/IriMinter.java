package org.dateline.ingest.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.RecordIris;

/** Makes IRIs that nothing in a dataset has yet. */
final class IriMinter {
    private final DatasetGraph dataset;
    private final Set<String> made = new HashSet<>();

    IriMinter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** {@code …/id/KIND/NAME}, with a number behind it where that is somebody else. */
    String fresh(RecordIris record, String kind, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> record.thing(kind, number == 1 ? name : name + "-" + number))
                .filter(this::isFree)
                .filter(made::add)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String iri) {
        return !dataset.contains(Quad.defaultGraphIRI, RdfTerms.iri(iri), Node.ANY, Node.ANY);
    }
}
