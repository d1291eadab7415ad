package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where the client believes this server to be: what absolute addresses of our own documents begin with. */
public final class RequestOrigin {
    private RequestOrigin() {}

    /** Scheme, host and port of a request, without a slash at the end. {@link HostFilter} has looked at the host. */
    public static String of(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        int path = url.indexOf("/", url.indexOf("://") + 3);
        return path < 0 ? url.toString() : url.substring(0, path);
    }
}
