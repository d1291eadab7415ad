// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** Against a server that is another program's: Fuseki with an in-memory dataset. */
class FusekiStoreContractTest extends StoreContract {
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final FusekiServer server = FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/ds", dataset, false)
            .build();

    @Override
    String start(String trig) {
        Txn.executeWrite(dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
        return "http://localhost:" + server.start().getPort() + "/ds";
    }

    @Override
    void stop() {
        server.stop();
    }
}
