// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/**
 * The id of a request, by which its answer, its line in the log and the warnings about it can be found together. A client or proxy may
 * send one; otherwise the server makes one.
 */
public final class RequestId {
    /** The header of requests and responses. */
    public static final String HEADER = "X-Request-Id";

    /** What a client may send: as long as any common form, and safe in a header, a log and a page. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:=+/-]{1,128}");

    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /** The id of a request: the one that it brought, where there is exactly one and it is well-formed, else a new one. */
    public static String of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        List<String> sent = request.getHeaders().getValuesList(HEADER);
        String id = sent.size() == 1 && WELL_FORMED.matcher(sent.get(0)).matches()
                ? sent.get(0)
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The same for a servlet. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String known ? known : "";
    }
}
