package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.article.draft.ArticleDateline;
import org.dateline.article.draft.CharacterCleaner;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;

/** Makes an article of a draft: asks the options, then the sidecar, then the article itself, then its dateline. */
final class ArticleComposer {
    private static final String NO_DATE =
            "nobody says when it was published, so that its \"Thursday\" means no day: say it with --published or a sidecar";

    private final SlugAssigner slugs;
    private final ArticleOptions options;
    private final Masthead sidecar;
    private final RawArticleSink sink;

    /**
     * A composer for one input.
     *
     * @param slugs of the whole run
     * @param sidecar blank where there is none
     * @param sink learns of what is left out
     */
    ArticleComposer(SlugAssigner slugs, ArticleOptions options, Masthead sidecar, RawArticleSink sink) {
        this.slugs = slugs;
        this.options = options;
        this.sidecar = sidecar;
        this.sink = sink;
    }

    /** The article, where there is one to read in this draft. */
    Optional<LocatedArticle> compose(RawArticle draft) {
        SourcePosition position = draft.position();
        String text = CharacterCleaner.clean(draft.text());
        if (text.isBlank()) {
            sink.skip(position, "there is no text in it");
            return Optional.empty();
        }
        Masthead told = MastheadMerger.over(options.masthead(), MastheadMerger.over(sidecar, draft.masthead()));
        if (LanguageTags.foreign(told.language())) {
            sink.skip(position, "it is in the language %s, and only English is read".formatted(told.language()));
            return Optional.empty();
        }
        boolean whole = position.line() == 0;
        String file = whole && !position.source().equals(ArticleInputs.STANDARD_INPUT)
                ? ArticleFileNames.stem(position.source())
                : "";
        String origin = whole ? position.source() : position.source() + " " + told.headline();
        // before the dateline is read, so that a better reading of datelines renames no article
        String slug = slugs.name(told, file, origin + (file.isEmpty() ? text : ""));
        Article article = new Article(slug, told, text);
        Masthead finished = finished(told, article.text(), position);
        return named(new Article(slug, finished, article.text()), origin, position);
    }

    private Optional<LocatedArticle> named(Article article, String origin, SourcePosition position) {
        Optional<Article> unique = slugs.unique(article, origin);
        if (unique.isEmpty()) {
            sink.skip(position, "the same article was read before in this run");
        }
        return unique.map(found -> new LocatedArticle(found, position));
    }

    private Masthead finished(Masthead told, String text, SourcePosition position) {
        Masthead known = MastheadMerger.over(told, new Masthead("", null, "", List.of(), "", "en", "", ""));
        Masthead complete = ArticleDateline.find(text)
                .map(dateline -> MastheadMerger.over(known, ofDateline(dateline)))
                .orElse(known);
        if (complete.publication() == null) {
            String partial = ArticleDateline.find(text)
                    .map(ArticleDateline::date)
                    .map(date -> "its dateline says %s without a year; ".formatted(date))
                    .orElse("");
            sink.warn(position, partial + NO_DATE);
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
