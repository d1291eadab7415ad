package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Article;
import org.dateline.model.article.Publication;
import org.dateline.model.article.Span;
import org.dateline.model.fact.Evidence;
import org.dateline.model.fact.TimeFact;
import org.jspecify.annotations.Nullable;

/** The times of an article: its expressions on the calendar. */
public final class TimeFinder {
    private final TimeReader reader = new TimeReader();

    /**
     * Finds them.
     *
     * @param tagged what a tagger found in it
     */
    public List<TimeFact> find(Article article, Analysis analysis, List<TimeMention> tagged) {
        LocalDate published = published(article);
        TimeContext context = new TimeContext(analysis, published);
        List<TimeMention> mentions = reader.read(analysis, tagged, published);
        List<TimeFact> facts = new ArrayList<>();
        for (TimeMention mention : Ranges.joined(mentions, context)) {
            facts.add(fact("t" + (facts.size() + 1), mention, context));
        }
        return facts;
    }

    /** The day from which an article tells; null where it is not known. */
    public static @Nullable LocalDate published(Article article) {
        Publication publication = article.masthead().publication();
        return publication == null ? null : publication.day();
    }

    private static TimeFact fact(String id, TimeMention mention, TimeContext context) {
        Span words = context.sentence(mention)
                .span(mention.tokens().begin(), mention.tokens().end());
        Optional<Calendar> calendar = Calendar.of(mention.value(), context.published());
        TimeFact.Anchor anchor = Anchors.of(mention, context);
        return new TimeFact(
                id,
                words,
                TimeFact.Kind.valueOf(mention.type()),
                mention.value(),
                calendar.map(Calendar::span).orElse(TimeSpan.UNKNOWN),
                calendar.map(Calendar::precision).orElse("day"),
                calendar.flatMap(Calendar::dayPart),
                anchor,
                evidence(calendar.isPresent(), anchor));
    }

    private static Evidence evidence(boolean resolved, TimeFact.Anchor anchor) {
        if (!resolved) {
            return new Evidence("time:unresolved", 0.5, "says no day by itself");
        }
        return switch (anchor) {
            case NONE -> new Evidence("time:full", 0.95, "says its date in full");
            case PUBLICATION -> new Evidence("time:publication", 0.85, "told from the day of publication");
            case EXPRESSION -> new Evidence("time:discourse", 0.75, "told from the date before it");
            case EVENT -> new Evidence("time:event", 0.7, "told from another event");
        };
    }
}
