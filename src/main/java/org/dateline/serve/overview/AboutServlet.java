// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.model.EnglishText;
import org.dateline.page.LabelledNumber;
import org.dateline.page.Pages;
import org.dateline.page.site.AboutPage;
import org.dateline.query.StoreStatistics;
import org.dateline.query.overview.StoreContent;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.BackgroundReading;
import org.dateline.serve.site.CachedStatistics;
import org.dateline.serve.site.LocalPaths;
import org.jspecify.annotations.Nullable;

/** {@code /about}: what the server is, how to get its data, on what terms, and how much data it has now. */
public final class AboutServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient CachedStatistics statistics;
    private final transient BackgroundReading<StoreContent> content;
    private final transient ContentLinks links;
    private final String refusal;

    /**
     * A servlet for one server.
     *
     * @param refusal why writes are refused; null where they are allowed
     */
    public AboutServlet(
            Pages pages,
            LocalPaths paths,
            CachedStatistics statistics,
            BackgroundReading<StoreContent> content,
            @Nullable String refusal) {
        this.pages = pages;
        this.statistics = statistics;
        this.content = content;
        this.links = new ContentLinks(paths);
        this.refusal = refusal == null ? "" : refusal;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoreStatistics counts = statistics.get();
        String version = AboutServlet.class.getPackage().getImplementationVersion();
        String span = counts.from()
                .flatMap(from -> counts.to().map(to -> EnglishText.day(from) + " to " + EnglishText.day(to)))
                .orElse("");
        AboutPage page = new AboutPage(
                RequestOrigin.of(request),
                version == null ? "" : version,
                numbers(counts),
                span,
                links.of(content.get()),
                refusal);
        HtmlResponse.write(request, response, pages.render(page));
    }

    private static List<LabelledNumber> numbers(StoreStatistics counts) {
        return List.of(
                number(counts.events(), "events"),
                number(counts.actors(), "actors"),
                number(counts.places(), "places"),
                number(counts.articles(), "articles"),
                number(counts.graphs(), "named graphs"),
                number(counts.triples(), "triples"));
    }

    private static LabelledNumber number(long count, String label) {
        return new LabelledNumber(String.format(Locale.ENGLISH, "%,d", count), label);
    }
}
