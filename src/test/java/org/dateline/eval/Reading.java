package org.dateline.eval;

import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.TimeTagger;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.claim.ClaimFinder;
import org.dateline.extract.claim.StateFinder;
import org.dateline.extract.event.EventFinder;
import org.dateline.extract.known.Facts;
import org.dateline.extract.place.Gazetteer;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.extract.time.GenreReader;
import org.dateline.extract.time.TimeFinder;
import org.dateline.model.article.Article;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/** All stages over one article. */
final class Reading {
    private Reading() {}

    static ArticleFacts facts(Article article, LanguageEngine engine, TimeTagger tagger) {
        LocalDate published = TimeFinder.published(article);
        Analysis analysis = engine.analyse(article.text(), published);
        List<TimeFact> times = new TimeFinder()
                .find(article, analysis, tagger.tag(analysis, published, GenreReader.of(analysis, published)));
        List<PlaceFact> places = new PlaceFinder(Gazetteer.bundled()).find(article, analysis);
        Facts facts = new Facts(article, analysis, places, times, new ActorFinder().find(analysis, places));
        List<EventFact> events = new EventFinder().find(facts);
        return new ArticleFacts(
                article,
                facts.actors(),
                places,
                times,
                events,
                new StateFinder().find(facts),
                new ClaimFinder().find(facts, events),
                "evaluation");
    }
}
