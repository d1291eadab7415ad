package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extract.Extractor;
import org.dateline.extract.TestEngine;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.ArticleFacts;

/** The seed article, extracted, against the graph made by hand; {@link SeedScore} says what counts as the same. */
class SeedEvaluationTest {
    private static final String ARTICLE = "article/haftar-orders-march-on-tripoli.txt";

    @Measures(set = "seed article", corpus = ARTICLE)
    void theSeedArticleMeetsTheTargets(Path shared, MeasureSheet sheet) throws IOException {
        String text = Files.readString(shared.resolve(ARTICLE));
        Masthead masthead = new Masthead("", Publication.on(LocalDate.of(2019, 4, 4)), "", List.of(), "", "en", "", "");
        Article article = new Article("seed", masthead, text);
        ArticleFacts facts = new Extractor(TestEngine.engine(), TestEngine.tagger(), "evaluation").extract(article);
        SeedScore score = new SeedScore(new SeedGold(article.text()), facts);

        Map<String, Rates> rates = Map.of(
                "events", score.events(),
                "participants", score.participants(),
                "times", score.times(),
                "places", score.places(),
                "quotes", score.quotes(),
                "distances", score.distances());
        sheet.size("1 article");
        new TreeMap<>(rates).forEach((name, rate) -> sheet.add(name, MeasureSheet.NONE, rate.toString(), bar(name)));

        assertThat(score.events().precision()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.events().recall()).isGreaterThanOrEqualTo(0.75);
        for (String name : List.of("times", "places", "quotes")) {
            Rates rate = rates.getOrDefault(name, new Rates(0, 0, 0));
            assertThat(rate.precision()).as("precision of %s: %s", name, rate).isGreaterThanOrEqualTo(0.9);
            assertThat(rate.recall()).as("recall of %s: %s", name, rate).isGreaterThanOrEqualTo(0.9);
        }
    }

    private static String bar(String name) {
        return switch (name) {
            case "events" -> "P 0.75 R 0.75";
            case "times", "places", "quotes" -> "P 0.9 R 0.9";
            default -> "reported";
        };
    }
}
