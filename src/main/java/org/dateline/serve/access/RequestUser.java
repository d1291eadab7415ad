// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** The user who sent a request, for the log. */
public final class RequestUser {
    private static final String ATTRIBUTE = RequestUser.class.getName();

    private RequestUser() {}

    /** Notes who sent a request, once that is known. */
    public static void set(HttpServletRequest request, String name) {
        request.setAttribute(ATTRIBUTE, name);
    }

    /** The name of the user; null where nobody had to log in. */
    public static @Nullable String of(Request request) {
        return request.getAttribute(ATTRIBUTE) instanceof String name ? name : null;
    }
}
