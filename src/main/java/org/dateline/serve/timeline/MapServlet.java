// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.page.Pages;
import org.dateline.page.map.MapJson;
import org.dateline.page.map.MapPage;
import org.dateline.page.map.MapPageBuilder;
import org.dateline.page.timeline.TimelineForm;
import org.dateline.page.timeline.TimelineLinks;
import org.dateline.query.filter.FilterNames;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.MapTiles;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.Store;

/** {@code /map} and {@code /map.json}: the events of a selection by their places. */
public final class MapServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final TimelineViewOptions VIEW = TimelineViewOptions.DEFAULT.limitedTo(MapPageBuilder.LISTED);
    private static final String WORLD = "-180,-90,180,90";

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient Store store;
    private final transient TimelineService timelines;
    private final transient FilterNames filters;
    private final transient MapTiles tiles;

    /** A servlet whose maps have these tiles as their background. */
    public MapServlet(
            Pages pages,
            LocalPaths paths,
            Store store,
            TimelineService timelines,
            FilterNames filters,
            MapTiles tiles) {
        this.pages = pages;
        this.paths = paths;
        this.store = store;
        this.timelines = timelines;
        this.filters = filters;
        this.tiles = tiles;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        try {
            if (request.getRequestURI().endsWith(".json")) {
                writeJson(request, response);
            } else {
                show(request, response);
            }
        } catch (BadParameterException e) {
            if (!TimelineParameters.wantsPage(request)) {
                throw e;
            }
            response.setStatus(400);
            response.setHeader("Cache-Control", "no-store");
            TimelineForm.Address form = new TimelineForm.Address(MapPageBuilder.PATH, names());
            MapPage page = MapPageBuilder.refusing(TimelineParameters.given(request), form, e);
            HtmlResponse.write(request, response, pages.render(page), tiles.origin());
        }
    }

    private UrlNames names() {
        return new UrlNames(paths.baseIri());
    }

    private void writeJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Selection selection =
                Selection.parse(TimelineParameters.of(request, filters).values());
        TimelineService.Listed listed =
                timelines.list(selection, TimelineViewOptions.DEFAULT.limitedTo(TimelineViewOptions.MOST_EXPORTED));
        byte[] body = MapJson.write(listed.rows(), listed.total(), paths::of);
        ByteResponse.write(request, response, "application/json;charset=utf-8", body);
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TimelineParameters parameters = TimelineParameters.of(request, filters);
        Selection selection = Selection.parse(parameters.values());
        TimelineLinks links =
                new TimelineLinks(MapPageBuilder.PATH, selection, TimelineViewOptions.DEFAULT, names(), paths::of);
        if (!parameters.isShareable()) {
            TimelineParameters.redirect(response, links.elsewhere(MapPageBuilder.PATH));
            return;
        }
        TimelineSlice slice = timelines.slice(selection, VIEW);
        boolean positioned = selection.box() != null;
        long onMap = positioned ? slice.summary().total() : timelines.total(selection.with("bbox", WORLD));
        MapPage page = new MapPageBuilder(slice, links)
                .page(
                        onMap,
                        new TimelineLabels(store, slice, filters),
                        new MapPage.Background(tiles.url(), tiles.attribution()));
        HtmlResponse.write(request, response, pages.render(page), tiles.origin());
    }
}
