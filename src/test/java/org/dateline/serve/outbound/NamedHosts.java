package org.dateline.serve.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;

/** Servers of a test's own under names of the open internet: each name stands for a port of this machine. */
public final class NamedHosts {
    private NamedHosts() {}

    /**
     * Starts a server that may go out to these names, and to no other.
     *
     * @param ports host name to the port of this machine that answers for it; read anew at each look-up
     */
    public static Server reachableFrom(EmbeddedStore store, ServerOptions options, Map<String, Integer> ports) {
        return Server.start(store, options, new OutboundAccess(ports.keySet(), address -> true, (host, port) -> {
            Integer stand = ports.get(host);
            if (stand == null || stand == 0) {
                throw new UnknownHostException(host);
            }
            return List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), stand));
        }));
    }
}
