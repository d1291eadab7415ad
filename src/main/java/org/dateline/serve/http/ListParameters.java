// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;

/** Reads the parameters of list pages: texts and the page number. */
public final class ListParameters {
    private static final int LAST_PAGE = 100_000;

    private ListParameters() {}

    /**
     * The text of a parameter without surrounding white space; empty where it is not given.
     *
     * @param longest how many characters it may have
     * @throws RequestException with status 400 where it is longer
     */
    public static String text(HttpServletRequest request, String name, int longest) {
        String text = request.getParameter(name);
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new RequestException(
                    400, "The parameter " + name + " is too long. Give at most " + longest + " characters.");
        }
        return stripped;
    }

    /**
     * The parameter {@code page}; 1 where it is not given.
     *
     * @throws RequestException with status 400 where it is not a number from 1 to {@value #LAST_PAGE}
     */
    public static int page(HttpServletRequest request) {
        String text = text(request, "page", 20);
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > LAST_PAGE) {
            throw new RequestException(400, "The parameter page is not a number from 1 to " + LAST_PAGE + ": " + text);
        }
        return Integer.parseInt(text);
    }

    /**
     * Links to the previous and the next page of a list.
     *
     * @param chosen the other parameters of the list
     * @param number the current page, from 1
     * @param more whether there is a next page
     */
    public static List<Link> pageLinks(String path, UrlParameters chosen, int number, boolean more) {
        List<Link> links = new ArrayList<>();
        if (number > 1) {
            links.add(link("← Newer", path, chosen, number - 1));
        }
        if (more) {
            links.add(link("Older →", path, chosen, number + 1));
        }
        return links;
    }

    private static Link link(String text, String path, UrlParameters chosen, int number) {
        String query =
                chosen.with("page", number == 1 ? "" : Integer.toString(number)).query();
        return new Link(text, query.isEmpty() ? path : path + "?" + query);
    }
}
