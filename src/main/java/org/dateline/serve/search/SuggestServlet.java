package org.dateline.serve.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.model.text.TextHit;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.Site;

/** {@code /suggest?q=}: at most ten things whose names begin as what is being typed. */
public final class SuggestServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_MOST = 10;

    private final transient Site site;

    public SuggestServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String q = SearchRequest.words(request);
        List<TextHit> hits = q.isEmpty() ? List.of() : site.search().suggest(q, AT_MOST);
        response.setHeader("Cache-Control", "no-cache");
        byte[] body = JSON.writeValueAsBytes(SearchJsonWriter.suggestions(site, q, hits));
        ByteResponse.write(request, response, "application/json;charset=utf-8", body);
    }
}
