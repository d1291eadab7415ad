// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;

/** Reads the parameters of pages that may be given once, among them the page number. */
public final class ListParameters {
    private static final int LAST_PAGE = 100_000;

    private ListParameters() {}

    /**
     * The value of a parameter that may be given once; empty where it is absent or blank.
     *
     * @throws BadParameterException where it is given more than once with different values, since taking one of them would hide the other
     */
    public static Optional<String> find(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Optional.empty() : new UrlParameters(Map.of(name, Arrays.asList(values))).find(name);
    }

    /**
     * Refuses parameters that nothing reads.
     *
     * @param known those that the request may have
     * @throws BadParameterException where it has another, since ignoring that would answer something else than was asked
     */
    public static void requireKnown(HttpServletRequest request, List<String> known) {
        for (String name : request.getParameterMap().keySet()) {
            if (!known.contains(name)) {
                throw BadParameterException.unknown(name, known);
            }
        }
    }

    /**
     * The text of a parameter without surrounding white space; empty where it is not given.
     *
     * @param longest how many characters it may have
     * @throws RequestException with status 400 where it is longer
     * @throws BadParameterException as {@link #find}
     */
    public static String text(HttpServletRequest request, String name, int longest) {
        String stripped = find(request, name).orElse("").strip();
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
