// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.model.text.TextHit;
import org.dateline.model.timeline.UrlNames;
import org.dateline.query.filter.FilterNames;
import org.dateline.query.text.WordSearch;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;

/**
 * {@code /suggest?q=}: at most ten things whose names begin with what is typed; with {@code &filter=actor}, {@code place} or
 * {@code type} those that a filter of events takes, with the value that it takes.
 */
public final class SuggestServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 10;

    private final transient LocalPaths paths;
    private final transient WordSearch search;
    private final transient FilterNames filters;

    /** A servlet for one server. */
    public SuggestServlet(LocalPaths paths, WordSearch search, FilterNames filters) {
        this.paths = paths;
        this.search = search;
        this.filters = filters;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String q = SearchRequest.words(request);
        String filter = ListParameters.find(request, "filter").orElse("");
        boolean isFilter = UrlNames.parameters().contains(filter);
        if (!isFilter && !filter.isEmpty()) {
            throw new RequestException(400, "Unknown filter: " + filter + ". Give one of actor, place, type.");
        }
        List<TextHit> hits =
                q.isEmpty() ? List.of() : isFilter ? filters.suggest(filter, q, MOST) : search.suggest(q, MOST);
        response.setHeader("Cache-Control", "no-cache");
        byte[] body = JSON.writeValueAsBytes(
                SearchJsonWriter.suggestions(paths, q, hits, iri -> isFilter ? filters.shortName(filter, iri) : ""));
        ByteResponse.write(request, response, "application/json;charset=utf-8", body);
    }
}
