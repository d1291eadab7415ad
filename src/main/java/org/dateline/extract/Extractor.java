// SPDX-License-Identifier: Apache-2.0
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
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventFinder;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.event.LocalTimeRule;
import org.dateline.extract.photograph.PhotographFinder;
import org.dateline.extract.place.Gazetteer;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.extract.quotation.QuotationFinder;
import org.dateline.extract.time.GenreClassifier;
import org.dateline.extract.time.TimeFinder;
import org.dateline.model.article.Article;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/**
 * Extracts the facts of an article. The engine analyses the text; then each stage reads the article, the analysis and the results of
 * earlier stages. Safe for use by several threads.
 */
public final class Extractor {
    private final LanguageEngine engine;
    private final TimeTagger tagger;
    private final String version;
    private final TimeFinder times = new TimeFinder();
    private final PlaceFinder places = new PlaceFinder(Gazetteer.bundled());
    private final DistanceFinder distances = new DistanceFinder(Gazetteer.bundled());
    private final ActorFinder actors = new ActorFinder();
    private final QuotationFinder quotations = new QuotationFinder();
    private final EventFinder events = new EventFinder(EventTypes.bundled());
    private final LocalTimeRule localTimes = new LocalTimeRule(Gazetteer::zones);
    private final StateFinder states = new StateFinder();
    private final ClaimFinder claims = new ClaimFinder(EventTypes.bundled());
    private final PhotographFinder photographs = new PhotographFinder();

    /**
     * Creates an extractor.
     *
     * @param engine analyses the texts
     * @param tagger finds the time expressions in analysed texts
     * @param program the name and version of this program, such as {@code dateline 0.1.0}
     */
    public Extractor(LanguageEngine engine, TimeTagger tagger, String program) {
        this.engine = engine;
        this.tagger = tagger;
        this.version = String.join(", ", program, engine.version(), tagger.version());
    }

    /** The facts of an article. */
    public ArticleFacts extract(Article article) {
        return read(article).facts();
    }

    /** The facts of an article, together with the analysis that they come from. */
    public ExtractionResult read(Article article) {
        LocalDate published = TimeFinder.published(article);
        Analysis analysis = engine.analyse(article.text(), published);
        List<TimeFact> timeFacts =
                times.find(article, analysis, tagger.tag(analysis, published, GenreClassifier.of(analysis, published)));
        List<PlaceFact> namedPlaces = places.find(article, analysis);
        DistanceFacts distanceFacts = distances.find(article, analysis, namedPlaces);
        List<PlaceFact> placeFacts = concat(namedPlaces, distanceFacts.places());
        List<ActorFact> actorFacts = actors.find(analysis, placeFacts);
        ArticleEntities entities = new ArticleEntities(article, analysis, placeFacts, timeFacts, actorFacts);
        List<AttributedQuotation> quotationFacts = quotations.find(entities);
        List<EventFact> eventFacts = localTimes.apply(events.find(entities, quotationFacts), timeFacts, placeFacts);
        ArticleFacts facts = new ArticleFacts(
                article,
                actorFacts,
                placeFacts,
                timeFacts,
                eventFacts,
                states.find(entities),
                concat(claims.find(entities, quotationFacts, eventFacts), distanceFacts.claims()),
                photographs.find(entities, eventFacts),
                version);
        return new ExtractionResult(analysis, facts);
    }

    private static <T> List<T> concat(List<T> some, List<? extends T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What found the facts: this program, the engine and the tagger, each with its version. The facts carry this text. */
    public String version() {
        return version;
    }
}
