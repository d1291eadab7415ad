// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A servlet for pages and files. {@link ProblemTable} turns its exceptions into error responses. */
public abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** Answers GET and HEAD. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Answers POST. A servlet that does not override this refuses it (405). */
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuseMethod(request, response);
    }

    /** Answers DELETE. A servlet that does not override this refuses it (405). */
    protected void delete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuseMethod(request, response);
    }

    /** Whether answers depend on the languages that the request prefers, so that caches keep one answer for each preference. */
    protected boolean isLocalized() {
        return true;
    }

    private static void refuseMethod(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
        throw new RequestException(405, "The method " + request.getMethod() + " is not allowed here.");
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isLocalized()) {
            response.addHeader("Vary", LanguageFilter.HEADER);
        }
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> answer(request, response);
                case "OPTIONS" -> response.setHeader("Allow", ALLOWED);
                case "POST" -> post(request, response);
                case "DELETE" -> delete(request, response);
                default -> refuseMethod(request, response);
            }
        } catch (RuntimeException | VirtualMachineError e) {
            Problem problem = ProblemTable.of(e);
            if (problem.status() >= 500 && problem.status() != 503) { // 503 only asks the client to try again
                LOG.warn("{}", problem.message(), e);
            }
            ProblemWriter.write(request, response, problem);
        }
    }
}
