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
import org.dateline.page.search.SearchPage;
import org.dateline.query.text.HitDetailReader;
import org.dateline.query.text.WordSearch.Answer;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.Site;

/** {@code /search} and {@code /search.json}: things by their names and words. */
public final class SearchServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OF_EACH_KIND = 5;

    private final transient Site site;

    public SearchServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest asked = SearchRequest.of(request);
        response.setHeader("Cache-Control", "no-cache");
        if (request.getRequestURI().endsWith(".json")) {
            Answer answer = site.search().search(asked.query(SearchRequest.PAGE));
            byte[] body = JSON.writeValueAsBytes(SearchJsonWriter.of(
                    site,
                    asked,
                    answer,
                    HitDetailReader.of(site.store(), answer.hits().hits())));
            ByteResponse.write(request, response, "application/json;charset=utf-8", body);
        } else {
            HtmlResponse.write(request, response, site.pages().render(page(asked)));
        }
    }

    private SearchPage page(SearchRequest asked) {
        SearchPageBuilder view = new SearchPageBuilder(site, asked);
        if (asked.q().isEmpty()) {
            return view.empty();
        }
        Answer answer = site.search().search(asked.query(SearchRequest.PAGE));
        if (asked.kind().isPresent()) {
            return view.ofKind(answer, asked.kind().get());
        }
        Map<TextKind, List<TextHit>> best = new EnumMap<>(TextKind.class);
        answer.hits().counts().keySet().forEach(kind -> {
            TextQuery query = new TextQuery(asked.q(), Optional.of(kind), 0, OF_EACH_KIND);
            best.put(kind, site.search().search(query).hits().hits());
        });
        return view.grouped(answer, best);
    }
}
