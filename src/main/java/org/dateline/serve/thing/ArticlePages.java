package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.event.ReportPage;
import org.dateline.page.reading.ReadingView;
import org.dateline.query.evidence.ArticleTextReader;
import org.dateline.query.evidence.ArticleViewReader;
import org.dateline.query.evidence.ReviewReader;
import org.dateline.serve.site.Site;

/** The page of an article and of our record of it: two things, shown together. */
final class ArticlePages {
    private static final int MOST = 1_000_000;
    private static final int LONGEST_TEXT = 9_999_999;

    private final Site site;
    private final ArticleViewReader articles;
    private final ArticleTextReader texts;
    private final ReviewReader reviews;

    ArticlePages(Site site) {
        this.site = site;
        this.articles = new ArticleViewReader(site.store(), site.ontology());
        this.texts = new ArticleTextReader(site.store(), site.ontology());
        this.reviews = new ReviewReader(site.store(), site.ontology());
    }

    /** The page; nothing where there is no such report. */
    Optional<String> find(HttpServletRequest request, String iri) {
        int from = EventPages.whole(request, "from", MOST);
        int at = EventPages.whole(request, "at", LONGEST_TEXT);
        return articles.find(iri, from).map(view -> site.pages()
                .render(new ReportPage(
                        view,
                        texts.find(view, at).map(ReadingView::of),
                        reviews.list(view.report().article()),
                        site.paths()::of,
                        PageFormats.of(site.paths(), iri))));
    }
}
