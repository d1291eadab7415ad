package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.event.ReportPage;
import org.dateline.query.evidence.ArticleReader;

/** The page of an article and of our record of it: two things, shown together. */
final class ArticlePages {
    private static final int MOST = 1_000_000;

    private final Site site;
    private final ArticleReader articles;

    ArticlePages(Site site) {
        this.site = site;
        this.articles = new ArticleReader(site.store(), site.ontology());
    }

    /** The page; nothing where there is no such report. */
    Optional<String> find(HttpServletRequest request, String iri) {
        return articles.find(iri, EventPages.whole(request, "from", MOST)).map(view -> site.pages()
                .render(new ReportPage(view, site.paths()::of, PageFormats.of(site.paths(), iri))));
    }
}
