package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.extract.Language;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.distance.DistanceFinder;
import org.dateline.extract.distance.Distances;
import org.dateline.extract.place.Gazetteer;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.fact.PlaceFact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Distances against what a person labelled. */
@Tag("eval")
class DistanceEvaluationTest {
    private final LanguageEngine engine = Language.engine();

    @Test
    void distancesOfLabelledTexts() throws IOException {
        Path shared = Path.of(System.getProperty("dateline.shared", "../shared"));
        DistanceScore score = score("distances-muc.tsv", DistanceTexts.muc(shared))
                .plus(score("distances-ucdp.tsv", DistanceTexts.ucdp(shared)));
        Path directory = Files.createDirectories(Path.of("target/eval"));
        Files.write(
                directory.resolve("distances.tsv"),
                List.of(row("precision", score.precision(), "0.85"), row("recall", score.recall(), "0.75")));

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
        Distances found = new DistanceFinder(Gazetteer.bundled()).find(article, analysis, places);
        places.addAll(found.places());
        return DistanceScore.of(labels, found.claims(), places);
    }

    private static String row(String measure, double ours, String bar) {
        return String.format(Locale.ROOT, "distances by hand\t%s\t-\t%.3f\t%s", measure, ours, bar);
    }
}
