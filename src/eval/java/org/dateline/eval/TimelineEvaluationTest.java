package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.Extractor;
import org.dateline.extract.TestEngine;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.GenericEventFinder;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.ArticleFacts;

/** Timelines across documents from raw text (SemEval-2015 task 4, track A). */
class TimelineEvaluationTest {
    /** The best participant in 2015 over all three test sets (Minard et al. 2015, abstract). */
    private static final String BEST_THEN = "0.079 (best of 2015)";

    private final Extractor extractor = new Extractor(TestEngine.engine(), TestEngine.tagger(), "evaluation");

    @Measures(set = "SemEval-2015 task 4, Airbus", corpus = "eval/timelines/SemEval_Task4_data")
    void airbus(Path shared, MeasureSheet sheet) throws IOException {
        measure(TimelineCorpus.airbus(shared), sheet);
    }

    @Measures(set = "SemEval-2015 task 4, trial (Apple)", corpus = "eval/timelines/TimeLines_trial_data_task4_v1.2")
    void apple(Path shared, MeasureSheet sheet) throws IOException {
        measure(TimelineCorpus.apple(shared), sheet);
    }

    private void measure(TimelineCorpus corpus, MeasureSheet sheet) {
        List<TimelineText> texts = corpus.documents().stream().map(this::read).toList();
        // a word that also occurs without a capital is no name by itself
        Predicate<String> common =
                word -> texts.stream().anyMatch(text -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(text.document().text())
                        .find());
        TimelineBuilder builder = new TimelineBuilder(texts);
        TimelineScore score = corpus.timelines().entrySet().stream()
                .map(gold ->
                        TimelineScore.of(gold.getValue(), builder.build(new TimelineTarget(gold.getKey(), common))))
                .reduce(TimelineScore.NOTHING, TimelineScore::plus);
        sheet.size(texts.size() + " documents, " + corpus.timelines().size() + " timelines")
                .add(
                        "temporal awareness, micro precision",
                        MeasureSheet.NONE,
                        MeasureSheet.figure(score.precision()),
                        "reported")
                .add(
                        "temporal awareness, micro recall",
                        MeasureSheet.NONE,
                        MeasureSheet.figure(score.recall()),
                        "reported")
                .add("temporal awareness, micro F1", BEST_THEN, MeasureSheet.figure(score.f1()), "0.15");
        assertThat(score.f1()).isGreaterThan(0.15);
    }

    private TimelineText read(CatDocument document) {
        Masthead masthead =
                new Masthead("", Publication.on(Meantime.published(document)), "", List.of(), "", "en", "", "");
        ExtractionResult reading = extractor.read(new Article("document", masthead, document.text()));
        ArticleFacts facts = reading.facts();
        ArticleEntities entities =
                new ArticleEntities(facts.article(), reading.analysis(), facts.places(), facts.times(), facts.actors());
        return new TimelineText(document, reading.analysis(), facts, new GenericEventFinder(entities).list());
    }
}
