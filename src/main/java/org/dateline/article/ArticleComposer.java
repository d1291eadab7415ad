// SPDX-License-Identifier: Apache-2.0
package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.article.draft.ArticleDateline;
import org.dateline.article.draft.CharacterCleaner;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.draft.RelativeDateFinder;
import org.dateline.input.Input;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;

/** Turns a raw article into an article. Metadata come from the options, the sidecar, the article itself and its dateline, in this order. */
final class ArticleComposer {
    private final SlugAssigner slugs;
    private final ArticleOptions options;
    private final Masthead sidecar;
    private final RawArticleSink sink;

    /**
     * Creates a composer for one input.
     *
     * @param slugs of the whole run
     * @param sidecar blank if there is none
     * @param sink receives messages about skipped articles
     */
    ArticleComposer(SlugAssigner slugs, ArticleOptions options, Masthead sidecar, RawArticleSink sink) {
        this.slugs = slugs;
        this.options = options;
        this.sidecar = sidecar;
        this.sink = sink;
    }

    /** Returns the article, unless the raw article is skipped. */
    Optional<LocatedArticle> compose(RawArticle raw) {
        SourcePosition position = raw.position();
        String text = CharacterCleaner.clean(raw.text());
        if (text.isBlank()) {
            sink.skip(position, "the article has no text");
            return Optional.empty();
        }
        Masthead given = MastheadMerger.over(options.masthead(), MastheadMerger.over(sidecar, raw.masthead()));
        if (LanguageTags.foreign(given.language())) {
            sink.skip(position, "the language is %s, and only English is supported".formatted(given.language()));
            return Optional.empty();
        }
        boolean whole = position.line() == 0;
        String file = whole && !position.source().equals(Input.STANDARD_INPUT)
                ? ArticleFileNames.stem(position.source())
                : "";
        String origin = whole ? position.source() : position.source() + " " + given.headline();
        // assigned before the dateline is parsed, so that a better dateline parser does not rename articles
        String slug = slugs.slugFor(given, file, origin + (file.isEmpty() ? text : ""));
        Article article = new Article(slug, given, text);
        Masthead masthead = complete(given, article.text(), position);
        return withUniqueSlug(new Article(slug, masthead, article.text()), origin, position);
    }

    private Optional<LocatedArticle> withUniqueSlug(Article article, String origin, SourcePosition position) {
        Optional<Article> unique = slugs.unique(article, origin);
        if (unique.isEmpty()) {
            sink.skip(position, "the same article was read before in this run");
        }
        return unique.map(found -> new LocatedArticle(found, position));
    }

    private Masthead complete(Masthead given, String text, SourcePosition position) {
        Masthead known = MastheadMerger.over(given, new Masthead("", null, "", List.of(), "", "en", "", ""));
        Masthead complete = ArticleDateline.find(text)
                .map(dateline -> MastheadMerger.over(known, ofDateline(dateline)))
                .orElse(known);
        if (complete.publication() == null) {
            String partial = ArticleDateline.find(text)
                    .map(ArticleDateline::date)
                    .map(date -> "the dateline gives %s without a year; ".formatted(date))
                    .orElse("");
            String unresolved = RelativeDateFinder.find(text)
                    .map(", so relative dates such as \"%s\" cannot be resolved"::formatted)
                    .orElse("");
            sink.warn(
                    position,
                    partial + "the publication date is unknown" + unresolved + ". Give --published or a sidecar");
        }
        return complete;
    }

    private static Masthead ofDateline(ArticleDateline dateline) {
        Publication day = dateline.date() == null
                ? null
                : dateline.date().findDay().map(Publication::on).orElse(null);
        return new Masthead("", day, "", List.of(), "", "", dateline.located(), dateline.agency());
    }
}
