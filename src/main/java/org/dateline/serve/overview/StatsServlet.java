// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.dateline.query.StoreStatistics;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.CachedStatistics;

/** {@code /$/stats}: how much the store holds, and how many requests each endpoint has had. */
public final class StatsServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient CachedStatistics statistics;

    /** A servlet for one server. */
    public StatsServlet(CachedStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoreStatistics counts = statistics.get();
        ObjectNode root = JSON.createObjectNode()
                .put("triples", counts.triples())
                .put("ontology", counts.ontology())
                .put("graphs", counts.graphs())
                .put("events", counts.events())
                .put("actors", counts.actors())
                .put("places", counts.places())
                .put("articles", counts.articles());
        counts.from().ifPresent(from -> root.put("from", from));
        counts.to().ifPresent(to -> root.put("to", to));
        ObjectNode requests = root.putObject("requests");
        DataAccessPointRegistry.get(request.getServletContext())
                .accessPoints()
                .forEach(point -> count(point.getDataService(), requests));
        response.setHeader("Cache-Control", "no-store");
        ByteResponse.write(request, response, "application/json;charset=utf-8", JSON.writeValueAsBytes(root));
    }

    private static void count(DataService service, ObjectNode requests) {
        for (Endpoint endpoint : service.getEndpoints()) {
            ObjectNode node = requests.putObject(endpoint.getName());
            endpoint.getCounters()
                    .counters()
                    .forEach(name ->
                            node.put(name.getFullName(), endpoint.getCounters().value(name)));
        }
    }
}
