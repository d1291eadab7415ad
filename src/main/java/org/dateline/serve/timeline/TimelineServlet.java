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
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.chart.PeriodText;
import org.dateline.page.chart.TimeWindow;
import org.dateline.page.timeline.TimelineDrawing;
import org.dateline.page.timeline.TimelineLinks;
import org.dateline.page.timeline.TimelinePage;
import org.dateline.page.timeline.TimelinePageBuilder;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.Site;

/** {@code /timeline}: the events of a selection as a page. */
public final class TimelineServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final List<Link> FORMATS = formats();

    private final transient Site site;
    private final transient UrlNames names;

    public TimelineServlet(Site site) {
        this.site = site;
        this.names = new UrlNames(site.paths().baseIri());
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
            HtmlResponse.write(
                    request, response, site.pages().render(TimelinePageBuilder.refusing(given(request), names, e)));
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
        UrlParameters given = TimelineParameters.of(request, site);
        Selection selection = Selection.parse(given);
        TimelineViewOptions asked = TimelineViewOptions.parse(given);
        LaneKey lanes = asked.lanes();
        TimelineViewOptions view = new TimelineViewOptions(
                asked.sort(), asked.limit(), asked.cursor(), lanes == null ? LaneKey.ACTOR : lanes);
        TimelineLinks links = new TimelineLinks(selection, view, names, site.paths()::of);
        response.setHeader("Cache-Control", "no-cache");
        if (hasBlanks(request)) {
            response.setStatus(303);
            response.setHeader("Location", links.self());
            return;
        }
        response.addHeader("Link", "<" + links.self() + ">; rel=\"canonical\"");
        HtmlResponse.write(
                request, response, site.pages().render(page(site.timelines().slice(selection, view), links)));
    }

    /** A form sends its empty fields, too: its address is made a short one that can be shared. */
    private static boolean hasBlanks(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(String::isBlank);
    }

    private TimelinePage page(TimelineSlice slice, TimelineLinks links) {
        TimeWindow window = TimelineDrawing.window(slice);
        Selection always = slice.selection().with("from").with("to").with("within");
        Histogram all = site.timelines().histogram(always);
        TimeWindow around = TimelineDrawing.around(window, all);
        PeriodText period = PeriodText.of(around);
        Histogram surrounding =
                site.timelines().histogram(always.with("from", period.from()).with("to", period.to()));
        return new TimelinePageBuilder(slice, links, new TimelineLabels(site.store(), slice)::of, FORMATS)
                .page(around, surrounding, Instant.now());
    }
}
