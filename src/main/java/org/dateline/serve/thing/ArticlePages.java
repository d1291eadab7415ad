// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.Pages;
import org.dateline.page.article.ArticlePage;
import org.dateline.page.article.ReadingView;
import org.dateline.query.evidence.ArticleTextReader;
import org.dateline.query.evidence.ArticleViewReader;
import org.dateline.query.evidence.ReviewReader;
import org.dateline.serve.changes.WithdrawalFinder;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/** Makes the page of an article. The article and the report about it are two things on one page. */
final class ArticlePages {
    private static final int MOST = 1_000_000;
    private static final int LONGEST_TEXT = 9_999_999;

    private final Pages pages;
    private final LocalPaths paths;
    private final ArticleViewReader articles;
    private final ArticleTextReader texts;
    private final ReviewReader reviews;
    private final WithdrawalFinder withdrawals;

    ArticlePages(Pages pages, LocalPaths paths, Store store, ShippedOntology ontology, WithdrawalFinder withdrawals) {
        this.pages = pages;
        this.paths = paths;
        this.withdrawals = withdrawals;
        this.articles = new ArticleViewReader(store, ontology.model());
        this.texts = new ArticleTextReader(store, ontology.model());
        this.reviews = new ReviewReader(store, ontology.model());
    }

    /** The page; empty where there is no such report. */
    Optional<String> find(HttpServletRequest request, String iri) {
        int from = EventPages.number(request, "from", MOST);
        int at = EventPages.number(request, "at", LONGEST_TEXT);
        return articles.find(iri, from)
                .map(view -> pages.render(new ArticlePage(
                        view,
                        texts.find(view, at).map(ReadingView::of),
                        reviews.list(view.report().article()),
                        withdrawals.findQuickly(view.report().iri(), request.getRemoteAddr()),
                        paths::of,
                        PageFormats.of(paths, iri))));
    }
}
