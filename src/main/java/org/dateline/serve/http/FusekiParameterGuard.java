package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.riot.web.HttpNames;

/**
 * Parameters of Fuseki's by which whoever makes a link decides what a browser takes the answer for. With them a page of another
 * site could read the graph as a script (JSONP), or run its own script in this server's name and so write.
 */
public final class FusekiParameterGuard {
    private static final List<String> REFUSED =
            List.of(HttpNames.paramCallback, HttpNames.paramStyleSheet, HttpNames.paramForceAccept);

    private FusekiParameterGuard() {}

    /**
     * Ends a request that carries one.
     *
     * @throws RequestException with status 400
     */
    public static void refuse(HttpServletRequest request) {
        for (String parameter : REFUSED) {
            if (request.getParameter(parameter) != null) {
                throw new RequestException(400, "The parameter " + parameter + " is not taken here.");
            }
        }
    }
}
