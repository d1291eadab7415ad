package org.dateline.extract.known;

import java.util.List;
import org.dateline.extract.analysis.Analysis;
import org.dateline.model.article.Article;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/**
 * The facts from which events and claims are read.
 *
 * @param article the article
 * @param analysis what the engine says of its text
 * @param places its places
 * @param times its time expressions
 * @param actors its actors
 */
public record ArticleEntities(
        Article article, Analysis analysis, List<PlaceFact> places, List<TimeFact> times, List<ActorFact> actors) {

    /** Keeps copies. */
    public ArticleEntities {
        places = List.copyOf(places);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
    }
}
