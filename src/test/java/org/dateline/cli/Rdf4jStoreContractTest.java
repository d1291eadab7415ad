// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import org.dateline.store.Rdf4jServer;
import org.jspecify.annotations.Nullable;

/** Against an engine that is not Jena, and whose default graph shows the named graphs too. */
class Rdf4jStoreContractTest extends StoreContract {
    @Nullable
    private Rdf4jServer server;

    @Override
    String start(String trig) throws IOException {
        Rdf4jServer started = new Rdf4jServer(trig);
        server = started;
        return started.url();
    }

    @Override
    void stop() {
        if (server != null) {
            server.close();
        }
    }
}
