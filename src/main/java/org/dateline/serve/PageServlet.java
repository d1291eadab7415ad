package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A servlet that is only read; whatever it throws becomes the answer that {@link Problems} says. */
abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** Answers GET and HEAD. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> answer(request, response);
                case "OPTIONS" -> response.setHeader("Allow", "GET, HEAD, OPTIONS");
                default -> {
                    response.setHeader("Allow", "GET, HEAD, OPTIONS");
                    throw new RequestException(405, request.getMethod() + " is not possible here.");
                }
            }
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            if (problem.status() >= 500) {
                LOG.warn("{}", problem.message(), e);
            }
            ProblemWriter.write(request, response, problem);
        }
    }
}
