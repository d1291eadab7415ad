package org.dateline.load;

import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.store.EmbeddedStore;

/** Loads RDF into an embedded store, all or nothing. */
public final class Loader {
    private final EmbeddedStore store;

    /** A loader into the given store. */
    public Loader(EmbeddedStore store) {
        this.store = store;
    }

    /** Loads files or URLs in one write transaction; where one is refused, nothing of any is kept. */
    public void load(List<String> sources) {
        DatasetGraph dataset = store.dataset();
        Txn.executeWrite(dataset, () -> {
            StreamRDF sink = StreamRDFLib.dataset(dataset);
            sources.forEach(source -> RDFParser.source(source).parse(sink));
        });
    }
}
