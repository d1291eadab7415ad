// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.dateline.store.EmbeddedStore;

/** Looks at the disk every few statements of a bulk load, which ends with a {@link org.dateline.store.StoreFullException} where it is full. */
final class RoomCheck extends StreamRDFWrapper {
    private static final int INTERVAL = 1024;

    private final EmbeddedStore store;
    private int statements;

    RoomCheck(StreamRDF sink, EmbeddedStore store) {
        super(sink);
        this.store = store;
    }

    @Override
    public void triple(Triple triple) {
        look();
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        look();
        super.quad(quad);
    }

    private void look() {
        statements++;
        if (statements % INTERVAL == 0) {
            store.requireRoom();
        }
    }
}
