// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;

/** Maps host names to ports of this machine, for servers that a test starts. */
public final class NamedHosts {
    private NamedHosts() {}

    /**
     * Starts a server that may connect to these host names only.
     *
     * @param ports the port of this machine for each host name; read at each resolution
     */
    public static Server reachableFrom(EmbeddedStore store, ServerOptions options, Map<String, Integer> ports) {
        return Server.start(store, options, access(ports));
    }

    /** Access to these host names only. */
    public static OutboundAccess access(Map<String, Integer> ports) {
        return new OutboundAccess(ports.keySet(), address -> true, (host, port) -> {
            Integer local = ports.get(host);
            if (local == null || local == 0) {
                throw new UnknownHostException(host);
            }
            return List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), local));
        });
    }
}
