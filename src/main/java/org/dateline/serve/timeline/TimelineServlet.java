// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.BadParameterException;
import org.dateline.model.Hierarchy;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.timeline.TimelineForm;
import org.dateline.page.timeline.TimelineLinks;
import org.dateline.page.timeline.TimelinePage;
import org.dateline.page.timeline.TimelinePageBuilder;
import org.dateline.query.filter.FilterNames;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.Store;

/** {@code /timeline}: a selection of events as a page. */
public final class TimelineServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final List<Link> FORMATS = formats();

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient Store store;
    private final transient TimelineService timelines;
    private final transient DrawnPeriodReader drawings;
    private final transient UrlNames names;
    private final transient FilterNames filters;

    /** A servlet for one server. */
    public TimelineServlet(Pages pages, LocalPaths paths, Store store, TimelineService timelines, FilterNames filters) {
        this.pages = pages;
        this.paths = paths;
        this.store = store;
        this.timelines = timelines;
        this.drawings = new DrawnPeriodReader(timelines);
        this.names = new UrlNames(paths.baseIri());
        this.filters = filters;
    }

    private static List<Link> formats() {
        List<Link> formats = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            formats.add(new Link(format.label(), TimelineLinks.PATH + format.extension()));
        }
        return List.copyOf(formats);
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(request, response);
        } catch (BadParameterException e) {
            if (!TimelineParameters.wantsPage(request)) {
                throw e;
            }
            response.setStatus(400);
            response.setHeader("Cache-Control", "no-store");
            TimelineForm.Address form = new TimelineForm.Address(TimelineLinks.PATH, names);
            HtmlResponse.write(
                    request,
                    response,
                    pages.render(TimelinePageBuilder.refusing(TimelineParameters.given(request), form, e)));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TimelineParameters parameters = TimelineParameters.of(request, filters);
        UrlParameters given = parameters.values();
        Selection selection = Selection.parse(given);
        TimelineViewOptions asked = TimelineViewOptions.parse(given);
        LaneKey lanes = asked.lanes();
        TimelineViewOptions view = lanes == null ? asked.inLanesBy(LaneKey.ACTOR) : asked;
        TimelineLinks links = new TimelineLinks(TimelineLinks.PATH, selection, view, names, paths::of);
        response.setHeader("Cache-Control", "no-cache");
        if (!parameters.isShareable()) {
            TimelineParameters.redirect(response, links.self());
            return;
        }
        response.addHeader("Link", "<" + links.self() + ">; rel=\"canonical\"");
        HtmlResponse.write(request, response, pages.render(page(timelines.slice(selection, view), links)));
    }

    private TimelinePage page(TimelineSlice slice, TimelineLinks links) {
        return new TimelinePageBuilder(slice, links, new TimelineLabels(store, slice, filters), FORMATS)
                .page(drawings.read(slice), nesting(slice.summary().facets()), Instant.now());
    }

    private Hierarchy nesting(Facets facets) {
        return timelines.hierarchy(Stream.of(facets.places(), facets.types())
                .flatMap(facet -> facet.top().stream())
                .map(count -> count.thing().iri())
                .toList());
    }
}
