// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;

/**
 * The parameters of a search.
 *
 * @param q the search words, without surrounding white space
 * @param kind the kind of things to find; empty for all kinds
 * @param from how many hits to skip
 */
record SearchRequest(String q, Optional<TextKind> kind, int from) {
    /** The longest search text, in UTF-16 code units. */
    static final int LONGEST = 200;

    /** How many hits one page has. */
    static final int PAGE = 20;

    /**
     * Reads the parameters.
     *
     * @throws RequestException with status 400 where one of them is invalid
     */
    static SearchRequest of(HttpServletRequest request) {
        String kind = text(request, "kind");
        Optional<TextKind> found = TextKind.find(kind);
        if (!kind.isEmpty() && found.isEmpty()) {
            String kinds = Arrays.stream(TextKind.values()).map(TextKind::key).collect(Collectors.joining(", "));
            throw new RequestException(400, "Unknown kind: " + kind + ". Give one of " + kinds + ".");
        }
        return new SearchRequest(words(request), found, from(text(request, "cursor")));
    }

    /**
     * The search words; empty where there are none.
     *
     * @throws RequestException with status 400 where they are too long
     */
    static String words(HttpServletRequest request) {
        String q = text(request, "q");
        if (q.length() > LONGEST) {
            throw new RequestException(
                    400, "The parameter q is too long: " + q.length() + " characters. Give at most " + LONGEST + ".");
        }
        return q;
    }

    private static int from(String cursor) {
        boolean number = cursor.matches("\\d{1,6}");
        if ((!number && !cursor.isEmpty()) || (number && Integer.parseInt(cursor) > TextQuery.DEEPEST)) {
            throw new RequestException(400, "Invalid cursor: " + cursor + ". Take it from the link to the next page.");
        }
        return number ? Integer.parseInt(cursor) : 0;
    }

    private static String text(HttpServletRequest request, String parameter) {
        return ListParameters.find(request, parameter).orElse("").strip();
    }

    /** The query for the index. */
    TextQuery query(int limit) {
        return new TextQuery(q, kind, from, limit);
    }

    /** The address of this search at a path, for one kind or for all, from a hit on. */
    String path(String path, Optional<TextKind> only, int offset) {
        return path + "?q=" + LocalPaths.encoded(q)
                + only.map(one -> "&kind=" + one.key()).orElse("")
                + (offset > 0 ? "&cursor=" + offset : "");
    }
}
