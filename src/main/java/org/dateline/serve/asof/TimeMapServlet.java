// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HttpDate;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;

/**
 * {@code /timemap/…}: the TimeMap (RFC 7089, section 5) of the page at the rest of the path: the days on which it became another, as links
 * in {@code application/link-format} (RFC 6690).
 */
public final class TimeMapServlet extends PageServlet {
    /** The media type of a TimeMap. */
    static final String TYPE = "application/link-format";

    private static final long serialVersionUID = 1;

    private final transient MementoDays days;

    /**
     * A servlet for one server.
     *
     * @param days the days of each page
     */
    public TimeMapServlet(MementoDays days) {
        this.days = days;
    }

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String self = MementoLinks.escaped(request.getRequestURL().toString());
        String path = request.getRequestURI().substring(MementoLinks.TIMEMAP.length());
        String origin =
                self.substring(0, self.length() - request.getRequestURI().length());
        String query = request.getQueryString() == null ? "" : "?" + MementoLinks.escaped(request.getQueryString());
        if (!MementoLinks.isArchived(path)) {
            throw new RequestException(
                    404,
                    "Not found: a TimeMap of " + (path.isEmpty() ? "nothing" : path)
                            + ". Give the path of a thing or a page, such as /timemap/doc/event/NAME or /timemap/timeline.");
        }
        NavigableSet<LocalDate> all = days.of(path, request);
        if (all.isEmpty()) {
            throw new RequestException(404, "Not found: no source with a date tells of " + path + query + ".");
        }
        byte[] body = String.join(",\n", links(origin, path + query, all))
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        ByteResponse.write(request, response, TYPE, body);
    }

    private static List<String> links(String origin, String original, NavigableSet<LocalDate> days) {
        List<String> links = new ArrayList<>();
        links.add("<" + origin + original + ">; rel=\"original timegate\"");
        links.add("<" + origin + MementoLinks.TIMEMAP + original + ">; rel=\"self\"; type=\"" + TYPE + "\"; from=\""
                + date(days.first()) + "\"; until=\"" + date(days.last()) + "\"");
        for (LocalDate day : days) {
            String first = day.equals(days.first()) ? "first " : "";
            String last = day.equals(days.last()) ? "last " : "";
            links.add("<" + origin + MementoLinks.memento(original, day) + ">; rel=\"" + first + last
                    + "memento\"; datetime=\"" + date(day) + "\"");
        }
        return links;
    }

    private static String date(LocalDate day) {
        return HttpDate.of(MementoLinks.end(day));
    }
}
