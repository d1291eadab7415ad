// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.timeline.TimelineLinks;
import org.dateline.page.timeline.TimelinePage;
import org.dateline.page.timeline.TimelinePageBuilder;
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
    private final transient HistogramReader histograms;
    private final transient UrlNames names;

    /** A servlet for one server. */
    public TimelineServlet(Pages pages, LocalPaths paths, Store store, TimelineService timelines) {
        this.pages = pages;
        this.paths = paths;
        this.store = store;
        this.timelines = timelines;
        this.histograms = new HistogramReader(timelines);
        this.names = new UrlNames(paths.baseIri());
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
            if (!wantsPage(request)) {
                throw e;
            }
            response.setStatus(400);
            response.setHeader("Cache-Control", "no-store");
            HtmlResponse.write(request, response, pages.render(TimelinePageBuilder.refusing(given(request), names, e)));
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static UrlParameters given(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return new UrlParameters(values);
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UrlParameters given = TimelineParameters.of(request, paths);
        Selection selection = Selection.parse(given);
        TimelineViewOptions asked = TimelineViewOptions.parse(given);
        LaneKey lanes = asked.lanes();
        TimelineViewOptions view = new TimelineViewOptions(
                asked.sort(), asked.limit(), asked.cursor(), lanes == null ? LaneKey.ACTOR : lanes);
        TimelineLinks links = new TimelineLinks(selection, view, names, paths::of);
        response.setHeader("Cache-Control", "no-cache");
        if (hasEmptyParameters(request)) {
            response.setStatus(303);
            response.setHeader("Location", links.self());
            return;
        }
        response.addHeader("Link", "<" + links.self() + ">; rel=\"canonical\"");
        HtmlResponse.write(request, response, pages.render(page(timelines.slice(selection, view), links)));
    }

    /** A form also sends its empty fields. The request is then redirected to a short address, which is better to share. */
    private static boolean hasEmptyParameters(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(String::isBlank);
    }

    private TimelinePage page(TimelineSlice slice, TimelineLinks links) {
        HistogramReader.Strip strip = histograms.read(slice);
        return new TimelinePageBuilder(slice, links, new TimelineLabels(store, slice)::of, FORMATS)
                .page(strip.window(), strip.histogram(), Instant.now());
    }
}
