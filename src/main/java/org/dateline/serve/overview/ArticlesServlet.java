package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.Report;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.overview.ArticleLine;
import org.dateline.page.overview.ArticlesPage;
import org.dateline.query.overview.ArticleListReader;
import org.dateline.query.overview.ListedArticle;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.Site;

/** {@code /articles}: what the events rest on, by publisher and time. */
public final class ArticlesServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 50;
    private static final int LONGEST = 200;
    private static final Pattern MONTH = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final transient Site site;

    public ArticlesServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String publisher = ListParameters.text(request, "publisher", LONGEST);
        String month = ListParameters.text(request, "month", LONGEST);
        if (!month.isEmpty() && !MONTH.matcher(month).matches()) {
            throw new RequestException(400, "month must be a year, month or day such as 2019-04, not: " + month);
        }
        int number = ListParameters.page(request);
        ArticleListReader all = ArticleListReader.of(site.timelines());
        ArticleListReader some = all.chosen(publisher, month);
        if (number > 1 && (number - 1L) * SIZE >= some.total()) {
            throw new RequestException(404, "There is no page " + number + " of these articles.");
        }
        ArticlesPage page = new ArticlesPage(
                new ArticlesPage.Choice(publisher, month, all.publishers()),
                EnglishText.count(some.total(), "article"),
                lines(some.list((number - 1) * SIZE, SIZE), site.paths()),
                turns(number, some.total(), publisher, month),
                all.total() == 0);
        HtmlResponse.write(request, response, site.pages().render(page));
    }

    private static List<Link> turns(int number, int total, String publisher, String month) {
        UrlParameters chosen =
                new UrlParameters(Map.of()).with("publisher", publisher).with("month", month);
        return ListParameters.turns("/articles", chosen, number, (long) number * SIZE < total);
    }

    /** Articles as lines, in the same order. */
    static List<ArticleLine> lines(List<ListedArticle> articles, LocalPaths paths) {
        List<ArticleLine> lines = new ArrayList<>();
        for (ListedArticle each : articles) {
            Report report = each.report();
            String iri = report.article().isEmpty() ? report.iri() : report.article();
            String title = report.headline().isEmpty() ? Iri.localName(iri) : report.headline();
            lines.add(new ArticleLine(
                    new Link(title, paths.of(iri)),
                    report.publisher(),
                    EnglishText.day(report.published()),
                    report.published(),
                    each.events()));
        }
        return lines;
    }
}
