// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.DatabaseMgr;

/** Fuseki as it comes, over one TDB2 database, on a port of the loopback interface: {@code PlainFuseki --port PORT DIRECTORY}. */
final class PlainFuseki {
    private PlainFuseki() {}

    public static void main(String[] args) {
        FusekiServer.create()
                .loopback(true)
                .port(Integer.parseInt(args[1]))
                .add("/ds", DatabaseMgr.connectDatasetGraph(args[2]))
                .build()
                .start()
                .join();
    }
}
