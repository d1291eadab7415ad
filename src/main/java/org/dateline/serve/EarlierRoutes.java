// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.dateline.serve.asof.EarlierSite;
import org.dateline.serve.thing.EventPages;
import org.dateline.store.StoreView;

/**
 * The reading routes over the store as it was known on an earlier day. The handlers are those of today, with other parts. The timeline
 * and the map are not among them: their index knows all days.
 */
final class EarlierRoutes implements EarlierSite {
    private final StoreView store;
    private final ServerParts parts;
    private final List<Route> routes;

    private EarlierRoutes(StoreView store, ServerParts parts, List<Route> routes) {
        this.store = store;
        this.parts = parts;
        this.routes = routes;
    }

    /**
     * The routes of an earlier day. Indexes are built when somebody asks for them.
     *
     * @param store shows that day
     * @param today the parts of the server; its page of an event has the history of all days
     */
    static EarlierRoutes over(StoreView store, ServerParts today) {
        ServerParts parts = today.over(store);
        EventPages events = ReadingRoutes.events(today, store);
        return new EarlierRoutes(store, parts, ReadingRoutes.dated(parts, events, today.store()));
    }

    @Override
    public void prepare() {
        Txn.executeRead(store.dataset(), store::prepare);
    }

    private Optional<Route> find(String path) {
        return routes.stream().filter(route -> route.matches(path)).findFirst();
    }

    @Override
    public void answer(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Route.Handler handler = find(path).orElseThrow().handler();
        if (handler instanceof Route.ServletHandler servlet) {
            servlet.servlet().service((ServletRequest) request, (ServletResponse) response);
        } else if (handler instanceof Route.FilterHandler filter) {
            filter.filter().doFilter(request, response, (unused, none) -> {});
        }
    }

    @Override
    public void close() {
        parts.timelines().close();
        parts.search().close();
    }
}
