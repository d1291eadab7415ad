package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;

/** Simple parameters of lists: words, and the number of the page. */
public final class ListParameters {
    private static final int LAST_PAGE = 100_000;

    private ListParameters() {}

    /**
     * A parameter's text without blanks around it; empty where it is not given.
     *
     * @throws RequestException (400) where it is longer than anything it could mean
     */
    public static String text(HttpServletRequest request, String name, int longest) {
        String text = request.getParameter(name);
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new RequestException(400, name + " must have at most " + longest + " characters.");
        }
        return stripped;
    }

    /**
     * The parameter {@code page}, 1 where it is not given.
     *
     * @throws RequestException (400) where it is no number from 1 on
     */
    public static int page(HttpServletRequest request) {
        String text = text(request, "page", 20);
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > LAST_PAGE) {
            throw new RequestException(400, "page must be a number from 1 to " + LAST_PAGE + ", not: " + text);
        }
        return Integer.parseInt(text);
    }

    /** Links to the pages before and after. */
    public static List<Link> turns(String path, UrlParameters chosen, int number, boolean more) {
        List<Link> turns = new ArrayList<>();
        if (number > 1) {
            turns.add(turn("← Newer", path, chosen, number - 1));
        }
        if (more) {
            turns.add(turn("Older →", path, chosen, number + 1));
        }
        return turns;
    }

    private static Link turn(String text, String path, UrlParameters chosen, int number) {
        String query =
                chosen.with("page", number == 1 ? "" : Integer.toString(number)).query();
        return new Link(text, query.isEmpty() ? path : path + "?" + query);
    }
}
