// SPDX-License-Identifier: Apache-2.0
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
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.TimeFact;
import org.jspecify.annotations.Nullable;

/** Finds the times of an article: its time expressions, with their positions on the calendar. */
public final class TimeFinder {
    private final TimexReader reader = new TimexReader();

    /**
     * Finds the times.
     *
     * @param tagged the time expressions from the tagger
     */
    public List<TimeFact> find(Article article, Analysis analysis, List<TimeMention> tagged) {
        LocalDate published = published(article);
        TimexContext context = new TimexContext(analysis, published);
        List<TimeMention> mentions = reader.read(analysis, tagged, published);
        List<TimeFact> facts = new ArrayList<>();
        for (TimeMention mention : TimexRangeRule.joinRanges(mentions, context)) {
            facts.add(fact("t" + (facts.size() + 1), mention, context));
        }
        return facts;
    }

    /** The day of publication of an article; null if it is not known. */
    public static @Nullable LocalDate published(Article article) {
        Publication publication = article.masthead().publication();
        return publication == null ? null : publication.day();
    }

    private static TimeFact fact(String id, TimeMention mention, TimexContext context) {
        Span words = context.sentence(mention)
                .span(mention.tokens().begin(), mention.tokens().end());
        Optional<CalendarSpan> calendar = CalendarSpan.of(mention.value(), context.published());
        TimeFact.Anchor anchor = AnchorFinder.of(mention, context);
        return new TimeFact(
                id,
                words,
                TimeFact.Kind.valueOf(mention.type()),
                mention.value(),
                calendar.map(CalendarSpan::span).orElse(TimeSpan.UNKNOWN),
                calendar.map(CalendarSpan::precision).orElse("day"),
                calendar.flatMap(CalendarSpan::dayPart),
                anchor,
                evidence(calendar.isPresent(), anchor));
    }

    private static FactEvidence evidence(boolean resolved, TimeFact.Anchor anchor) {
        if (!resolved) {
            return new FactEvidence("time:unresolved", 0.5, "gives no date");
        }
        return switch (anchor) {
            case NONE -> new FactEvidence("time:full", 0.95, "gives the full date");
            case PUBLICATION -> new FactEvidence("time:publication", 0.85, "relative to the day of publication");
            case EXPRESSION -> new FactEvidence("time:discourse", 0.75, "relative to the date mentioned before");
            case EVENT -> new FactEvidence("time:event", 0.7, "relative to another event");
        };
    }
}
