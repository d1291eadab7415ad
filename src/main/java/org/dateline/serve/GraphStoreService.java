package org.dateline.serve;

import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;

/** {@code /data}: the SPARQL 1.1 Graph Store Protocol. */
final class GraphStoreService extends GSP_RW {

    @Override
    public void process(HttpAction action) {
        Guard.run(action, () -> super.process(action));
    }
}
