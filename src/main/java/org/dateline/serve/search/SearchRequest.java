package org.dateline.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the search by a URL.
 *
 * @param q the words, without blanks around them
 * @param kind only things of this kind
 * @param from how many hits were seen already
 */
record SearchRequest(String q, Optional<TextKind> kind, int from) {
    /** Longer questions are refused, in UTF-16 units. */
    static final int LONGEST = 200;

    static final int PAGE = 20;

    /**
     * Reads the parameters.
     *
     * @throws RequestException with status 400 where one of them cannot be used
     */
    static SearchRequest of(HttpServletRequest request) {
        String kind = text(request.getParameter("kind"));
        Optional<TextKind> found = TextKind.find(kind);
        if (!kind.isEmpty() && found.isEmpty()) {
            String kinds = Arrays.stream(TextKind.values()).map(TextKind::key).collect(Collectors.joining(", "));
            throw new RequestException(400, "kind is one of " + kinds + ", not " + kind + ".");
        }
        return new SearchRequest(words(request), found, from(text(request.getParameter("cursor"))));
    }

    /**
     * The words that are asked for; empty where there are none.
     *
     * @throws RequestException with status 400 where they are too many
     */
    static String words(HttpServletRequest request) {
        String q = text(request.getParameter("q"));
        if (q.length() > LONGEST) {
            throw new RequestException(
                    400, "q has " + q.length() + " characters; at most " + LONGEST + " are searched for.");
        }
        return q;
    }

    private static int from(String cursor) {
        boolean number = cursor.matches("\\d{1,6}");
        if ((!number && !cursor.isEmpty()) || (number && Integer.parseInt(cursor) > TextQuery.DEEPEST)) {
            throw new RequestException(400, "cursor is what the link to the next page says; this is none.");
        }
        return number ? Integer.parseInt(cursor) : 0;
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    TextQuery query(int limit) {
        return new TextQuery(q, kind, from, limit);
    }

    /** The path of this search for things of one kind, or of any. */
    String path(String path, Optional<TextKind> of, int offset) {
        return path + "?q=" + LocalPaths.encoded(q)
                + of.map(one -> "&kind=" + one.key()).orElse("")
                + (offset > 0 ? "&cursor=" + offset : "");
    }
}
