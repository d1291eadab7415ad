// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.page.Pages;
import org.dateline.page.search.SearchPage;
import org.dateline.query.text.HitDetailReader;
import org.dateline.query.text.WordSearch;
import org.dateline.query.text.WordSearch.Answer;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.Store;

/** {@code /search} and {@code /search.json}: finds things by their names and words. */
public final class SearchServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OF_EACH_KIND = 5;

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient Store store;
    private final transient WordSearch search;

    /** A servlet for one server. */
    public SearchServlet(Pages pages, LocalPaths paths, Store store, WordSearch search) {
        this.pages = pages;
        this.paths = paths;
        this.store = store;
        this.search = search;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest parameters = SearchRequest.of(request);
        response.setHeader("Cache-Control", "no-cache");
        if (request.getRequestURI().endsWith(".json")) {
            Answer answer = find(parameters);
            byte[] body = JSON.writeValueAsBytes(SearchJsonWriter.of(
                    paths,
                    parameters,
                    answer,
                    HitDetailReader.of(store, answer.hits().hits())));
            ByteResponse.write(request, response, "application/json;charset=utf-8", body);
        } else {
            HtmlResponse.write(request, response, pages.render(page(parameters)));
        }
    }

    private Answer find(SearchRequest parameters) {
        Answer answer = search.search(parameters.query(SearchRequest.PAGE));
        if (parameters.from() > 0 && answer.hits().hits().isEmpty()) {
            throw new RequestException(
                    404,
                    "Not found: result " + (parameters.from() + 1)
                            + " of this search. Leave the cursor out for the first results.");
        }
        return answer;
    }

    private SearchPage page(SearchRequest parameters) {
        SearchPageBuilder view = new SearchPageBuilder(paths, store, parameters);
        if (parameters.q().isEmpty()) {
            return view.empty();
        }
        Answer answer = find(parameters);
        if (parameters.kind().isPresent()) {
            return view.ofKind(answer, parameters.kind().get());
        }
        Map<TextKind, List<TextHit>> best = new EnumMap<>(TextKind.class);
        answer.hits().counts().keySet().forEach(kind -> {
            TextQuery query = new TextQuery(parameters.q(), Optional.of(kind), 0, OF_EACH_KIND);
            best.put(kind, search.search(query).hits().hits());
        });
        return view.grouped(answer, best);
    }
}
