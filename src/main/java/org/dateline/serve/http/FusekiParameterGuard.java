// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.riot.web.HttpNames;

/**
 * Refuses parameters of Fuseki by which the author of a link decides how a browser treats the response. With them a page of another
 * site could read the graph as a script (JSONP), or run its own script with the rights of this server and so write.
 */
public final class FusekiParameterGuard {
    private static final List<String> REFUSED =
            List.of(HttpNames.paramCallback, HttpNames.paramStyleSheet, HttpNames.paramForceAccept);

    private FusekiParameterGuard() {}

    /**
     * Checks the parameters of a request.
     *
     * @throws RequestException with status 400 where it has one of them
     */
    public static void refuse(HttpServletRequest request) {
        for (String parameter : REFUSED) {
            if (request.getParameter(parameter) != null) {
                throw new RequestException(400, "The parameter " + parameter + " is not allowed.");
            }
        }
    }
}
