package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.article.draft.Characters;
import org.dateline.article.draft.Dateline;
import org.dateline.article.draft.Draft;
import org.dateline.article.draft.DraftSink;
import org.dateline.article.draft.Languages;
import org.dateline.article.draft.Mastheads;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;

/** Makes an article of a draft: asks the options, then the sidecar, then the article itself, then its dateline. */
final class Composer {
    private static final String NO_DATE =
            "nobody says when it was published, so that its \"Thursday\" means no day: say it with --published or a sidecar";

    private final Slugs slugs;
    private final ArticleOptions options;
    private final Masthead sidecar;
    private final DraftSink sink;

    /**
     * A composer for one input.
     *
     * @param slugs of the whole run
     * @param sidecar blank where there is none
     * @param sink learns of what is left out
     */
    Composer(Slugs slugs, ArticleOptions options, Masthead sidecar, DraftSink sink) {
        this.slugs = slugs;
        this.options = options;
        this.sidecar = sidecar;
        this.sink = sink;
    }

    /** The article, where there is one to read in this draft. */
    Optional<ReadArticle> compose(Draft draft) {
        SourcePosition position = draft.position();
        String text = Characters.clean(draft.text());
        if (text.isBlank()) {
            sink.skip(position, "there is no text in it");
            return Optional.empty();
        }
        Masthead told = Mastheads.over(options.masthead(), Mastheads.over(sidecar, draft.masthead()));
        if (Languages.foreign(told.language())) {
            sink.skip(position, "it is in the language %s, and only English is read".formatted(told.language()));
            return Optional.empty();
        }
        boolean whole = position.line() == 0;
        String file = whole && !position.source().equals(ArticleInputs.STANDARD_INPUT)
                ? FileNames.stem(position.source())
                : "";
        String origin = whole ? position.source() : position.source() + " " + told.headline();
        // before the dateline is read, so that a better reading of datelines renames no article
        String slug = slugs.name(told, file, origin + (file.isEmpty() ? text : ""));
        Article article = new Article(slug, told, text);
        Masthead finished = finished(told, article.text(), position);
        return named(new Article(slug, finished, article.text()), origin, position);
    }

    private Optional<ReadArticle> named(Article article, String origin, SourcePosition position) {
        Optional<Article> unique = slugs.unique(article, origin);
        if (unique.isEmpty()) {
            sink.skip(position, "the same article was read before in this run");
        }
        return unique.map(found -> new ReadArticle(found, position));
    }

    private Masthead finished(Masthead told, String text, SourcePosition position) {
        Masthead known = Mastheads.over(told, new Masthead("", null, "", List.of(), "", "en", "", ""));
        Masthead complete = Dateline.find(text)
                .map(dateline -> Mastheads.over(known, ofDateline(dateline)))
                .orElse(known);
        if (complete.publication() == null) {
            String partial = Dateline.find(text)
                    .map(Dateline::date)
                    .map(date -> "its dateline says %s without a year; ".formatted(date))
                    .orElse("");
            sink.warn(position, partial + NO_DATE);
        }
        return complete;
    }

    private static Masthead ofDateline(Dateline dateline) {
        Publication day = dateline.date() == null
                ? null
                : dateline.date().findDay().map(Publication::on).orElse(null);
        return new Masthead("", day, "", List.of(), "", "", dateline.located(), dateline.agency());
    }
}
