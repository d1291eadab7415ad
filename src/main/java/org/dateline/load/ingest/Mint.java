package org.dateline.load.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Terms;
import org.dateline.rdf.fact.ReportNames;

/** Makes IRIs that nothing in a dataset has yet. */
final class Mint {
    private final DatasetGraph dataset;
    private final Set<String> made = new HashSet<>();

    Mint(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** {@code …/id/KIND/NAME}, with a number behind it where that is somebody else. */
    String fresh(ReportNames record, String kind, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> record.thing(kind, number == 1 ? name : name + "-" + number))
                .filter(this::isFree)
                .filter(made::add)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String iri) {
        return !dataset.contains(Quad.defaultGraphIRI, Terms.iri(iri), Node.ANY, Node.ANY);
    }
}
