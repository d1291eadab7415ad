// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.serve.limit.RequestSummary;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a query or update that runs, for the case that it turns out to be slow.
 *
 * @param text at most {@value #MOST_CHARACTERS} characters
 * @param complete whether this is all of it
 */
public record LoggedQuery(Kind kind, String text, boolean complete) {
    /** Longer than nearly all queries that people write. */
    private static final int MOST_CHARACTERS = 4000;

    private static final String ATTRIBUTE = LoggedQuery.class.getName();

    /** What a request does. */
    public enum Kind {
        /** A query of {@code /sparql}. */
        QUERY,
        /** An update of {@code /update}. */
        UPDATE;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Notes the query of a request, and sums it up. */
    public static RequestSummary note(HttpServletRequest request, String query) {
        return note(request, Kind.QUERY, query);
    }

    /**
     * Notes the update of a request, and sums it up.
     *
     * @param update UTF-8; the beginning is read
     */
    public static RequestSummary note(HttpServletRequest request, InputStream update) throws IOException {
        return note(request, Kind.UPDATE, new String(update.readNBytes(MOST_CHARACTERS + 1), StandardCharsets.UTF_8));
    }

    private static RequestSummary note(HttpServletRequest request, Kind kind, String text) {
        boolean complete = text.length() <= MOST_CHARACTERS;
        String kept = complete ? text : text.substring(0, MOST_CHARACTERS);
        request.setAttribute(ATTRIBUTE, new LoggedQuery(kind, kept, complete));
        return RequestSummary.of(request, kept, complete);
    }

    /** The query that a request noted; null where there is none. */
    static @Nullable LoggedQuery in(Request request) {
        return request.getAttribute(ATTRIBUTE) instanceof LoggedQuery query ? query : null;
    }
}
