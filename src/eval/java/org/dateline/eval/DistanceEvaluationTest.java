package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.TestEngine;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.distance.DistanceFacts;
import org.dateline.extract.distance.DistanceFinder;
import org.dateline.extract.place.Gazetteer;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.fact.PlaceFact;

/** Distances against what a person labelled. */
class DistanceEvaluationTest {
    private final LanguageEngine engine = TestEngine.engine();

    @Measures(set = "distances by hand", corpus = "eval/muc4")
    void distancesOfLabelledTexts(Path shared, MeasureSheet sheet) {
        DistanceScore score = score("distances-muc.tsv", DistanceTexts.muc(shared))
                .plus(score("distances-ucdp.tsv", DistanceTexts.ucdp(shared)));
        sheet.size(score.labelled() + " distances")
                .add("precision", MeasureSheet.NONE, MeasureSheet.figure(score.precision()), "0.85")
                .add("recall", MeasureSheet.NONE, MeasureSheet.figure(score.recall()), "0.75");

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.75);
    }

    private DistanceScore score(String labels, Map<String, String> texts) {
        return DistanceLabels.read(labels).entrySet().stream()
                .map(entry -> score(entry.getValue(), Objects.requireNonNull(texts.get(entry.getKey()))))
                .reduce(DistanceScore.NOTHING, DistanceScore::plus);
    }

    private DistanceScore score(List<DistanceLabels> labels, String text) {
        Article article = new Article("text", Masthead.UNKNOWN, text);
        Analysis analysis = engine.analyse(article.text(), null);
        List<PlaceFact> places = new ArrayList<>(new PlaceFinder(Gazetteer.bundled()).find(article, analysis));
        DistanceFacts found = new DistanceFinder(Gazetteer.bundled()).find(article, analysis, places);
        places.addAll(found.places());
        return DistanceScore.of(labels, found.claims(), places);
    }
}
