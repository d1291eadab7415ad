package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dateline.model.Words;
import org.dateline.model.timeline.Selection;
import org.dateline.page.Figure;
import org.dateline.page.Link;
import org.dateline.page.overview.Links;
import org.dateline.page.overview.StartPage;
import org.dateline.query.NamedQueries;
import org.dateline.query.NamedQuery;
import org.dateline.query.overview.Overview;
import org.dateline.query.overview.Overviews;

/** {@code /}: what there is, and where to go from here. */
final class HomeServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Site site;
    private final transient Overviews overviews;
    private final transient Links links;
    private final transient List<Link> queries = queries();
    private final boolean readOnly;

    HomeServlet(Site site, boolean readOnly) {
        this.site = site;
        this.overviews = new Overviews(site.timelines());
        this.links = site.links();
        this.readOnly = readOnly;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html.write(request, response, site.pages().render(page(overviews.get(Instant.now()))));
    }

    private StartPage page(Overview overview) {
        Overview.Planned planned = overview.planned();
        return new StartPage(
                new StartPage.Extent(figures(overview.figures()), links.strip(overview.histogram(), Selection.ALL)),
                links.lines(overview.latest()),
                new StartPage.Planned(links.lines(planned.toCome()), links.lines(planned.open()), planned.openCount()),
                involved(overview.top()),
                ArticlesServlet.lines(overview.articles(), site.paths()),
                queries,
                readOnly);
    }

    /** The figure beside a thing is the number of events that its link leads to. */
    private StartPage.Involved involved(Overview.Top top) {
        return new StartPage.Involved(
                links.counted(top.actors(), "actor"),
                links.counted(top.places(), "place"),
                links.counted(top.types(), "type"));
    }

    private static List<Figure> figures(Overview.Figures held) {
        return List.of(
                new Figure(Words.number(held.events()), "events"),
                new Figure(Words.number(held.actors()), "actors"),
                new Figure(Words.number(held.places()), "places"),
                new Figure(Words.number(held.articles()), "articles"));
    }

    /** The shipped queries, each linked to its run in the query form's own way. */
    static List<Link> queries() {
        return NamedQueries.list().stream()
                .map(query -> new Link(title(query), "/sparql?format=html&query=" + LocalPaths.encoded(query.text())))
                .toList();
    }

    private static String title(NamedQuery query) {
        return !query.question().isEmpty() ? query.question() : !query.title().isEmpty() ? query.title() : query.name();
    }
}
