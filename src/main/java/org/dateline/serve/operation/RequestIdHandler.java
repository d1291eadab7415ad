// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import org.dateline.serve.http.RequestId;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The outermost handler: gives each request its id, sends the id back, and notes for the log whether the answer failed. */
public final class RequestIdHandler extends Handler.Wrapper {
    private static final String FAILURE = RequestIdHandler.class.getName() + ".failure";

    /** Whether the answer to a request could not be sent whole. */
    static boolean isAborted(Request request) {
        return request.getAttribute(FAILURE) != null;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put(RequestId.HEADER, RequestId.of(request));
        return super.handle(request, response, new Callback.Nested(callback) {
            @Override
            public void failed(Throwable failure) {
                request.setAttribute(FAILURE, failure);
                super.failed(failure);
            }
        });
    }
}
