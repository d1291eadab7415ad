package org.dateline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.eval.ToponymScore.Placed;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.TestEngine;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.place.Gazetteer;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.model.Position;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.fact.PlaceFact;
import org.jspecify.annotations.Nullable;

/** Scores ways of finding places over texts. */
final class PlaceEvaluation {
    private static final Set<String> PLACES = Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");

    private final LanguageEngine engine = TestEngine.engine();
    private final PlaceFinder finder = new PlaceFinder(Gazetteer.bundled());
    private final PopulationGazetteer namesakes;

    /** With the baseline's gazetteer. */
    PlaceEvaluation(PopulationGazetteer namesakes) {
        this.namesakes = namesakes;
    }

    /** The engine's entities as they are, each at its most populous namesake. */
    ToponymScore baseline(List<GeoVirus> texts) {
        return score(texts, this::bare);
    }

    /** As {@code ingest} finds them; what has no position is taken to be where its nearest parent is. */
    ToponymScore ours(List<GeoVirus> texts) {
        return score(texts, this::placed);
    }

    private ToponymScore score(List<GeoVirus> texts, Function<Analysis, List<Placed>> way) {
        return texts.stream()
                .map(text -> ToponymScore.of(text.toponyms(), way.apply(engine.analyse(text.text(), null))))
                .reduce(ToponymScore.NOTHING, ToponymScore::plus);
    }

    private List<Placed> bare(Analysis analysis) {
        return analysis.entities().stream()
                .filter(entity -> PLACES.contains(entity.type()))
                .map(entity -> new Placed(
                        analysis.sentences()
                                .get(entity.tokens().sentence())
                                .span(entity.tokens().begin(), entity.tokens().end()),
                        namesakes.find(analysis.words(entity.tokens())).orElse(null)))
                .toList();
    }

    List<Placed> placed(Analysis analysis) {
        List<PlaceFact> facts = finder.find(new Article("text", Masthead.UNKNOWN, analysis.text()), analysis);
        Map<String, PlaceFact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        List<Placed> placed = new ArrayList<>();
        for (PlaceFact fact : facts) {
            @Nullable Position position = position(fact, byId).orElse(null);
            fact.mentions().forEach(span -> placed.add(new Placed(span, position)));
        }
        placed.sort(Comparator.comparing(Placed::span));
        return placed;
    }

    private static Optional<Position> position(PlaceFact fact, Map<String, PlaceFact> byId) {
        return fact.position().or(() -> fact.parents().stream()
                .map(byId::get)
                .flatMap(parent -> parent == null ? Optional.<Position>empty().stream() : parent.position().stream())
                .findFirst());
    }
}
