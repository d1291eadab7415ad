package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.Words;
import org.dateline.model.timeline.Parameters;
import org.dateline.model.timeline.Report;
import org.dateline.page.Link;
import org.dateline.page.overview.ArticleLine;
import org.dateline.page.overview.ArticlesPage;
import org.dateline.query.overview.Articles;
import org.dateline.query.overview.ToldArticle;

/** {@code /articles}: what the events rest on, by publisher and time. */
final class ArticlesServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 50;
    private static final int LONGEST = 200;
    private static final Pattern MONTH = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final transient Site site;

    ArticlesServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String publisher = Asked.text(request, "publisher", LONGEST);
        String month = Asked.text(request, "month", LONGEST);
        if (!month.isEmpty() && !MONTH.matcher(month).matches()) {
            throw new RequestException(400, "month must be a year, month or day such as 2019-04, not: " + month);
        }
        int number = Asked.page(request);
        Articles all = Articles.of(site.timelines());
        Articles some = all.chosen(publisher, month);
        if (number > 1 && (number - 1L) * SIZE >= some.total()) {
            throw new RequestException(404, "There is no page " + number + " of these articles.");
        }
        ArticlesPage page = new ArticlesPage(
                new ArticlesPage.Choice(publisher, month, all.publishers()),
                Words.count(some.total(), "article"),
                lines(some.list((number - 1) * SIZE, SIZE), site.paths()),
                turns(number, some.total(), publisher, month),
                all.total() == 0);
        Html.write(request, response, site.pages().render(page));
    }

    private static List<Link> turns(int number, int total, String publisher, String month) {
        Parameters chosen =
                new Parameters(Map.of()).with("publisher", publisher).with("month", month);
        return Asked.turns("/articles", chosen, number, (long) number * SIZE < total);
    }

    /** Articles as lines, in the same order. */
    static List<ArticleLine> lines(List<ToldArticle> articles, LocalPaths paths) {
        List<ArticleLine> lines = new ArrayList<>();
        for (ToldArticle each : articles) {
            Report report = each.report();
            String iri = report.article().isEmpty() ? report.iri() : report.article();
            String title = report.headline().isEmpty() ? LocalPaths.localName(iri) : report.headline();
            lines.add(new ArticleLine(
                    new Link(title, paths.of(iri)),
                    report.publisher(),
                    Words.day(report.published()),
                    report.published(),
                    each.events()));
        }
        return lines;
    }
}
