// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.model.text.TextHit;
import org.dateline.query.text.WordSearch;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.LocalPaths;

/** {@code /suggest?q=}: at most ten things whose names begin with what is typed. */
public final class SuggestServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 10;

    private final transient LocalPaths paths;
    private final transient WordSearch search;

    /** A servlet for one server. */
    public SuggestServlet(LocalPaths paths, WordSearch search) {
        this.paths = paths;
        this.search = search;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String q = SearchRequest.words(request);
        List<TextHit> hits = q.isEmpty() ? List.of() : search.suggest(q, MOST);
        response.setHeader("Cache-Control", "no-cache");
        byte[] body = JSON.writeValueAsBytes(SearchJsonWriter.suggestions(paths, q, hits));
        ByteResponse.write(request, response, "application/json;charset=utf-8", body);
    }
}
