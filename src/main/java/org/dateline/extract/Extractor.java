package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.claim.ClaimFinder;
import org.dateline.extract.claim.StateFinder;
import org.dateline.extract.distance.DistanceFacts;
import org.dateline.extract.distance.DistanceFinder;
import org.dateline.extract.event.EventFinder;
import org.dateline.extract.known.ArticleEntities;
import org.dateline.extract.photograph.PhotographFinder;
import org.dateline.extract.place.Gazetteer;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.extract.time.GenreReader;
import org.dateline.extract.time.TimeFinder;
import org.dateline.model.article.Article;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/**
 * Turns articles into facts: the engine analyses the text, then each stage reads what it needs of the article, the analysis and
 * the stages before it. Any number of threads may ask it at once.
 */
public final class Extractor {
    private final LanguageEngine engine;
    private final TimeTagger tagger;
    private final String version;
    private final TimeFinder times = new TimeFinder();
    private final PlaceFinder places = new PlaceFinder(Gazetteer.bundled());
    private final ActorFinder actors = new ActorFinder();
    private final EventFinder events = new EventFinder();
    private final StateFinder states = new StateFinder();
    private final ClaimFinder claims = new ClaimFinder();
    private final PhotographFinder photographs = new PhotographFinder();
    private final DistanceFinder distances = new DistanceFinder(Gazetteer.bundled());

    /**
     * One that works with an engine and a tagger.
     *
     * @param ours our own name and version, such as {@code dateline 0.1.0}
     */
    public Extractor(LanguageEngine engine, TimeTagger tagger, String ours) {
        this.engine = engine;
        this.tagger = tagger;
        this.version = String.join(", ", ours, engine.version(), tagger.version());
    }

    /** What an article tells. */
    public ArticleFacts extract(Article article) {
        return read(article).facts();
    }

    /** What an article tells, and what the engine says of it. */
    public ExtractionResult read(Article article) {
        LocalDate published = TimeFinder.published(article);
        Analysis analysis = engine.analyse(article.text(), published);
        List<TimeFact> when =
                times.find(article, analysis, tagger.tag(analysis, published, GenreReader.of(analysis, published)));
        List<PlaceFact> named = places.find(article, analysis);
        DistanceFacts far = distances.find(article, analysis, named);
        List<PlaceFact> where = joined(named, far.places());
        ArticleEntities known = new ArticleEntities(article, analysis, where, when, actors.find(analysis, where));
        List<EventFact> what = events.find(known);
        ArticleFacts facts = new ArticleFacts(
                article,
                known.actors(),
                where,
                when,
                what,
                states.find(known),
                joined(claims.find(known, what), far.claims()),
                photographs.find(known, what),
                version);
        return new ExtractionResult(analysis, facts);
    }

    private static <T> List<T> joined(List<T> some, List<? extends T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** By whom facts are found, as they carry it: ours, the engine and the tagger, each with its version. */
    public String version() {
        return version;
    }
}
