// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Knows which connections have a request that is not answered yet, so that a stop closes the others only. Jetty gives all of them the
 * same short idle timeout then, which fails a request whose client pauses within its body.
 */
public final class BusyConnections extends Handler.Wrapper {
    private final Set<EndPoint> busy = ConcurrentHashMap.newKeySet();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        EndPoint connection =
                connection(request.getConnectionMetaData().getConnection().getEndPoint());
        busy.add(connection);
        Request.addCompletionListener(request, failure -> busy.remove(connection));
        return super.handle(request, response, callback);
    }

    /** Closes all connections on which no request runs. */
    public void closeOthers() {
        for (Connector connector : getServer().getConnectors()) {
            connector.getConnectedEndPoints().stream()
                    .filter(each -> !busy.contains(connection(each)))
                    .forEach(EndPoint::close);
        }
    }

    /** The connection below any encryption. */
    private static EndPoint connection(EndPoint endPoint) {
        EndPoint inner = endPoint;
        while (inner instanceof EndPoint.Wrapper wrapper) {
            inner = wrapper.unwrap();
        }
        return inner;
    }
}
