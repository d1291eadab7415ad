// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.page.LabelledNumber;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.page.overview.StartPage;
import org.dateline.page.overview.TimeStrip;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;
import org.dateline.query.overview.StoreOverview;
import org.dateline.query.overview.StoreOverviewReader;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.LocalPaths;

/** {@code /}: the start page, with an overview of the store and links to the other pages. */
public final class HomeServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient StoreOverviewReader overviews;
    private final transient OverviewLinks links;
    private final transient LocalPaths paths;
    private final transient List<Link> queries = queries();
    private final boolean readOnly;

    /**
     * A servlet for one server.
     *
     * @param readOnly whether nothing can be imported
     */
    public HomeServlet(
            Pages pages, OverviewLinks links, LocalPaths paths, TimelineService timelines, boolean readOnly) {
        this.pages = pages;
        this.overviews = new StoreOverviewReader(timelines);
        this.links = links;
        this.paths = paths;
        this.readOnly = readOnly;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HtmlResponse.write(request, response, pages.render(page(overviews.get(Instant.now()))));
    }

    private StartPage page(StoreOverview overview) {
        StoreOverview.Planned planned = overview.planned();
        return new StartPage(
                new StartPage.Extent(figures(overview.figures()), strip(overview.begins())),
                links.lines(overview.latest()),
                new StartPage.Planned(links.lines(planned.toCome()), links.lines(planned.open()), planned.openCount()),
                involved(overview.top()),
                ArticlesServlet.lines(overview.articles(), paths),
                queries,
                readOnly);
    }

    private TimeStrip strip(StoreOverview.Begins begins) {
        return links.strip(begins.histogram(), begins.earlier(), begins.later());
    }

    /** The number beside a thing is the number of events to which its link leads. */
    private StartPage.Involved involved(StoreOverview.Top top) {
        return new StartPage.Involved(
                links.counted(top.actors(), "actor"),
                links.counted(top.places(), "place"),
                links.counted(top.types(), "type"));
    }

    private static List<LabelledNumber> figures(StoreOverview.Figures counts) {
        return List.of(
                new LabelledNumber(EnglishText.number(counts.events()), "events"),
                new LabelledNumber(EnglishText.number(counts.actors()), "actors"),
                new LabelledNumber(EnglishText.number(counts.places()), "places"),
                new LabelledNumber(EnglishText.number(counts.articles()), "articles"));
    }

    /** The shipped queries, each with a link that runs it in the query editor. */
    static List<Link> queries() {
        return ShippedQueries.list().stream()
                .map(query -> new Link(title(query), "/sparql?format=html&query=" + LocalPaths.encoded(query.text())))
                .toList();
    }

    private static String title(ShippedQuery query) {
        return !query.question().isEmpty() ? query.question() : !query.title().isEmpty() ? query.title() : query.name();
    }
}
