package org.dateline.ingest;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.model.Namespaces;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;

/** Writes facts to a self-contained TriG file: each record's graph, preceded by the descriptions of its actors and places. */
public final class FactFileWriter implements AutoCloseable {
    private static final String[] VOCABULARIES = {
        "dl", "type", "sem", "schema", "oa", "prov", "qudt", "geo", "skos", "rdfs", "xsd"
    };

    /** Properties whose objects are described, too, since the description of the subject is incomplete without them. */
    private static final Set<Node> FOLLOWED =
            Set.of(Schema.CONTAINED_IN_PLACE, Geo.HAS_GEOMETRY, Prov.WAS_ATTRIBUTED_TO);

    private final StreamRDF out;
    private final Set<Node> described = new HashSet<>();

    /** Creates a writer for a stream, which the caller closes. */
    public FactFileWriter(OutputStream out) {
        this.out = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        this.out.start();
        Namespaces.of(VOCABULARIES).forEach(this.out::prefix);
        this.out.prefix("actor", Namespaces.DATELINE + "id/actor/");
        this.out.prefix("place", Namespaces.DATELINE + "id/place/");
    }

    /** Writes a record. Must be called in the transaction that wrote it to the dataset. */
    void write(PreparedRecord prepared, DatasetGraph dataset) {
        Deque<Node> open = new ArrayDeque<>();
        prepared.triples().shared().forEach(triple -> open.add(triple.getSubject()));
        while (!open.isEmpty()) {
            describe(open.poll(), dataset, open);
        }
        prepared.triples().source().forEach(out::triple);
        Node graph = RdfTerms.iri(prepared.iris().record().report());
        GraphLookup.shared(dataset)
                .objects(graph, Prov.WAS_REVISION_OF)
                .forEach(before -> out.triple(Triple.create(graph, Prov.WAS_REVISION_OF, before)));
        prepared.triples().inReport().forEach(triple -> out.quad(Quad.create(graph, triple)));
    }

    /** Writes everything the default graph says about an actor, a place or the like. Events, and so assessments, never get here. */
    private void describe(Node thing, DatasetGraph dataset, Deque<Node> open) {
        if (!thing.isURI() || !described.add(thing)) {
            return;
        }
        dataset.find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            out.triple(quad.asTriple());
            if (FOLLOWED.contains(quad.getPredicate())) {
                open.add(quad.getObject());
            }
        });
    }

    /** Flushes buffered triples; the underlying stream stays open. */
    @Override
    public void close() {
        out.finish();
    }
}
