// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;

/** The address of this server as the client knows it: the beginning of the absolute addresses of its documents. */
public final class RequestOrigin {
    private static final String UNKNOWN_NAME = RequestOrigin.class.getName() + ".unknownName";

    private RequestOrigin() {}

    /** Notes whether the name that a request gives the server is one of its own. */
    static void setNameKnown(HttpServletRequest request, boolean isKnown) {
        request.setAttribute(UNKNOWN_NAME, isKnown ? null : Boolean.TRUE);
    }

    /**
     * Scheme, host and port of a request, without a slash at the end. Where the host is not known to be this server, it is the address
     * to which the client connected: what a request says about the host must not get into links that others follow.
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(UNKNOWN_NAME) != null) {
            String address = request.getLocalAddr();
            String host = address.indexOf(':') < 0 || address.startsWith("[") ? address : "[" + address + "]";
            return request.getScheme() + "://" + host + ":" + request.getLocalPort();
        }
        StringBuffer url = request.getRequestURL();
        int path = url.indexOf("/", url.indexOf("://") + 3);
        return path < 0 ? url.toString() : url.substring(0, path);
    }
}
