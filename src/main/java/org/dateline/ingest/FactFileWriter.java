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

/** Facts as a TriG file that stands by itself: each record's graph, and before it what the actors and places in it are. */
public final class FactFileWriter implements AutoCloseable {
    private static final String[] VOCABULARIES = {
        "dl", "type", "sem", "schema", "oa", "prov", "qudt", "geo", "skos", "rdfs", "xsd"
    };

    /** From a thing to others without whose description its own is not whole. */
    private static final Set<Node> LEADING =
            Set.of(Schema.CONTAINED_IN_PLACE, Geo.HAS_GEOMETRY, Prov.WAS_ATTRIBUTED_TO);

    private final StreamRDF out;
    private final Set<Node> described = new HashSet<>();

    /** A file that is written to a stream, which the caller closes. */
    public FactFileWriter(OutputStream out) {
        this.out = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        this.out.start();
        Namespaces.of(VOCABULARIES).forEach(this.out::prefix);
        this.out.prefix("actor", Namespaces.DATELINE + "id/actor/");
        this.out.prefix("place", Namespaces.DATELINE + "id/place/");
    }

    /** Writes a record, in the transaction in which it was written to the dataset. */
    void write(ArticleRecordWriter.Recorded recorded, DatasetGraph dataset) {
        Deque<Node> open = new ArrayDeque<>();
        recorded.triples().shared().forEach(triple -> open.add(triple.getSubject()));
        while (!open.isEmpty()) {
            describe(open.poll(), dataset, open);
        }
        recorded.triples().source().forEach(out::triple);
        Node graph = RdfTerms.iri(recorded.names().record().report());
        GraphLookup.shared(dataset)
                .objects(graph, Prov.WAS_REVISION_OF)
                .forEach(before -> out.triple(Triple.create(graph, Prov.WAS_REVISION_OF, before)));
        recorded.triples().inReport().forEach(triple -> out.quad(Quad.create(graph, triple)));
    }

    /** All that the default graph says of a thing, assessments of events excepted, since only actors, places and the like get here. */
    private void describe(Node thing, DatasetGraph dataset, Deque<Node> open) {
        if (!thing.isURI() || !described.add(thing)) {
            return;
        }
        dataset.find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            out.triple(quad.asTriple());
            if (LEADING.contains(quad.getPredicate())) {
                open.add(quad.getObject());
            }
        });
    }

    /** Writes what is still to be written. */
    @Override
    public void close() {
        out.finish();
    }
}
