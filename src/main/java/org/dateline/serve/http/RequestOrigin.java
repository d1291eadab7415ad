// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;

/** The address of this server as the client knows it: the beginning of the absolute addresses of its documents. */
public final class RequestOrigin {
    private RequestOrigin() {}

    /** Scheme, host and port of a request, without a slash at the end. {@link HostFilter} has checked the host. */
    public static String of(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        int path = url.indexOf("/", url.indexOf("://") + 3);
        return path < 0 ? url.toString() : url.substring(0, path);
    }
}
