package org.dateline.ingest.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.RecordIris;

/** Mints IRIs that are not used in a dataset. */
final class IriMinter {
    private final DatasetGraph dataset;
    private final Set<String> minted = new HashSet<>();

    IriMinter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Mints {@code …/id/KIND/NAME}, with a number appended if that IRI is in use. */
    String mint(RecordIris record, String kind, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> record.thing(kind, number == 1 ? name : name + "-" + number))
                .filter(this::isFree)
                .filter(minted::add)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String iri) {
        return !dataset.contains(Quad.defaultGraphIRI, RdfTerms.iri(iri), Node.ANY, Node.ANY);
    }
}
