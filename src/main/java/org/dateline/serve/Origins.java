package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;

/** Where the client believes this server to be: what absolute addresses of our own documents begin with. */
final class Origins {
    private Origins() {}

    /** Scheme, host and port of a request, without a slash at the end. {@link HostFilter} has looked at the host. */
    static String of(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        int path = url.indexOf("/", url.indexOf("://") + 3);
        return path < 0 ? url.toString() : url.substring(0, path);
    }
}
