// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reports the failure of a request whose body was received before it got a thread. Jetty 12.1.14's {@code EagerContentHandler} hands on a
 * request that is its own callback, and which passes on its success, but its failure only by {@link Request#fail}. Without this
 * handler the connection of a response that breaks off would stay open, and its client would wait.
 */
final class FailureHandler extends Handler.Wrapper {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (callback instanceof Request received) {
            return super.handle(request, response, new Callback.Nested(callback) {
                @Override
                public void failed(Throwable failure) {
                    super.failed(failure);
                    received.fail(failure);
                }
            });
        }
        return super.handle(request, response, callback);
    }
}
