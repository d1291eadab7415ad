// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.EnglishText;
import org.dateline.model.Report;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.overview.ArticleLine;
import org.dateline.page.overview.ArticlesPage;
import org.dateline.query.overview.ArticleListReader;
import org.dateline.query.overview.ListedArticle;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;

/** {@code /articles}: the articles behind the events, by publisher and time. */
public final class ArticlesServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 50;
    private static final int LONGEST = 200;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient TimelineService timelines;

    /** A servlet for the articles of the timeline's index. */
    public ArticlesServlet(Pages pages, LocalPaths paths, TimelineService timelines) {
        this.pages = pages;
        this.paths = paths;
        this.timelines = timelines;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String publisher = ListParameters.text(request, "publisher", LONGEST);
        String month = ListParameters.text(request, "month", LONGEST);
        if (!month.isEmpty() && !DATE.matcher(month).matches()) {
            throw new RequestException(
                    400,
                    "The parameter month is not a date: " + month + ". Give a year, month or day such as 2019-04.");
        }
        int number = ListParameters.page(request);
        ArticleListReader all = ArticleListReader.of(timelines);
        ArticleListReader chosen = all.chosen(publisher, month);
        if (number > 1 && (number - 1L) * SIZE >= chosen.total()) {
            throw new RequestException(404, "Not found: page " + number + " of these articles.");
        }
        ArticlesPage page = new ArticlesPage(
                new ArticlesPage.Choice(publisher, month, all.publishers()),
                EnglishText.count(chosen.total(), "article"),
                lines(chosen.list((number - 1) * SIZE, SIZE), paths),
                pageLinks(number, chosen.total(), publisher, month),
                all.total() == 0);
        HtmlResponse.write(request, response, pages.render(page));
    }

    private static List<Link> pageLinks(int number, int total, String publisher, String month) {
        UrlParameters parameters =
                new UrlParameters(Map.of()).with("publisher", publisher).with("month", month);
        return ListParameters.pageLinks("/articles", parameters, number, (long) number * SIZE < total);
    }

    /** Articles as lines of a list, in the same order. */
    static List<ArticleLine> lines(List<ListedArticle> articles, LocalPaths paths) {
        List<ArticleLine> lines = new ArrayList<>();
        for (ListedArticle each : articles) {
            Report report = each.report();
            String iri = report.article().isEmpty() ? report.iri() : report.article();
            // A name made of publisher and day says both already.
            boolean cited = report.headline().isEmpty() && !report.publisher().isEmpty();
            lines.add(new ArticleLine(
                    new Link(report.name(), paths.of(iri)),
                    report.gloss(),
                    cited ? "" : report.publisher(),
                    cited ? "" : EnglishText.day(report.published()),
                    report.published(),
                    each.events()));
        }
        return lines;
    }
}
