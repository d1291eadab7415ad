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
import org.dateline.query.StoreStatistics;
import org.dateline.query.overview.StoreContent;
import org.dateline.query.overview.StoreOverview;
import org.dateline.query.overview.StoreOverviewReader;
import org.dateline.query.text.WordSearch;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.BackgroundReading;
import org.dateline.serve.site.LocalPaths;
import org.jspecify.annotations.Nullable;

/** {@code /}: the start page, with an overview of the store and links to the other pages. */
public final class HomeServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient Readers readers;
    private final transient OverviewLinks links;
    private final transient LocalPaths paths;
    private final transient ExampleQuestions questions;
    private final boolean readOnly;

    /**
     * What the page is read from.
     *
     * @param overviews the events at a glance
     * @param search the names of things
     * @param content the classes, properties and graphs, which a store without events shows
     */
    public record Readers(StoreOverviewReader overviews, WordSearch search, BackgroundReading<StoreContent> content) {}

    /**
     * A servlet for one server.
     *
     * @param readOnly whether nothing can be imported
     */
    public HomeServlet(Pages pages, OverviewLinks links, LocalPaths paths, Readers readers, boolean readOnly) {
        this.pages = pages;
        this.readers = readers;
        this.questions = new ExampleQuestions(readers.search());
        this.links = links;
        this.paths = paths;
        this.readOnly = readOnly;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HtmlResponse.write(
                request,
                response,
                pages.render(page(readers.overviews().get(Instant.now()), RequestOrigin.of(request))));
    }

    private StartPage page(StoreOverview overview, String address) {
        StoreOverview.Planned planned = overview.planned();
        StoreContent content =
                overview.figures().events() == 0 ? readers.content().get() : null;
        return new StartPage(
                new StartPage.Extent(figures(overview.figures()), strip(overview.begins())),
                links.lines(overview.latest()),
                new StartPage.Planned(links.lines(planned.toCome()), links.lines(planned.open()), planned.openCount()),
                involved(overview.top()),
                ArticlesServlet.lines(overview.articles(), paths),
                content == null ? null : new ContentLinks(paths).of(content),
                examples(address, overview, content),
                readOnly);
    }

    private StartPage.Examples examples(String address, StoreOverview overview, @Nullable StoreContent content) {
        List<Link> shipped = questions.list();
        List<Link> own = content != null
                ? new ContentLinks(paths).questions(content)
                : overview.questions().stream()
                        .map(question -> ExampleQuestions.link(question.text(), question.query()))
                        .toList();
        return new StartPage.Examples(address, ExampleQuestions.isWhole(shipped) ? List.of() : own, shipped);
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

    private static List<LabelledNumber> figures(StoreStatistics.Things counts) {
        return List.of(
                new LabelledNumber(EnglishText.number(counts.events()), "events"),
                new LabelledNumber(EnglishText.number(counts.actors()), "actors"),
                new LabelledNumber(EnglishText.number(counts.places()), "places"),
                new LabelledNumber(EnglishText.number(counts.articles()), "articles"));
    }
}
