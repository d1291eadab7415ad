package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.model.EnglishText;
import org.dateline.page.site.AboutPage;
import org.dateline.page.LabelledNumber;
import org.dateline.query.StoreStatistics;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.Site;
import org.jspecify.annotations.Nullable;

/** {@code /about}: what this is, how its data can be had, on what terms, and how much there is of it now. */
public final class AboutServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private final transient Site site;
    private final String refusal;

    /**
     * The page of a site.
     *
     * @param refusal why nothing may be written; null where it may
     */
    public AboutServlet(Site site, @Nullable String refusal) {
        this.site = site;
        this.refusal = refusal == null ? "" : refusal;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoreStatistics held = site.figures().get();
        String version = AboutServlet.class.getPackage().getImplementationVersion();
        String span = held.from()
                .flatMap(from -> held.to().map(to -> EnglishText.day(from) + " to " + EnglishText.day(to)))
                .orElse("");
        AboutPage page =
                new AboutPage(RequestOrigin.of(request), version == null ? "" : version, figures(held), span, refusal);
        HtmlResponse.write(request, response, site.pages().render(page));
    }

    private static List<LabelledNumber> figures(StoreStatistics held) {
        return List.of(
                figure(held.events(), "events"),
                figure(held.actors(), "actors"),
                figure(held.places(), "places"),
                figure(held.articles(), "articles"),
                figure(held.graphs(), "named graphs"),
                figure(held.triples(), "triples"));
    }

    private static LabelledNumber figure(long number, String of) {
        return new LabelledNumber(String.format(Locale.ENGLISH, "%,d", number), of);
    }
}
