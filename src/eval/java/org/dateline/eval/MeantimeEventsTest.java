package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dateline.extract.Extractor;
import org.dateline.extract.TestEngine;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;

/** Events, participants and coreference across documents on the open half of MEANTIME; nothing was tuned on it. */
class MeantimeEventsTest {

    @Measures(set = "MEANTIME events", corpus = "eval/meantime")
    void eventsAndWhoTookPart(Path shared, MeasureSheet sheet) throws IOException {
        Extractor extractor = new Extractor(TestEngine.engine(), TestEngine.tagger(), "evaluation");
        MeantimeEvents events = new MeantimeEvents();
        List<CatDocument> documents = Meantime.crossDocuments(shared).stream()
                .sorted(Comparator.comparing(Meantime::published).thenComparing(CatDocument::name))
                .toList();
        for (CatDocument document : documents) {
            Masthead masthead =
                    new Masthead("", Publication.on(Meantime.published(document)), "", List.of(), "", "en", "", "");
            events.add(
                    document, extractor.extract(new Article(MeantimeEvents.slug(document), masthead, document.text())));
        }

        sheet.size(documents.size() + " documents")
                .add("event mentions F1", MeasureSheet.NONE, figure(events.mentions()), "reported")
                .add("participant links F1", MeasureSheet.NONE, figure(events.participants()), "reported");
        coreference(sheet, "B³ F1", events, CorefScore::b3);
        coreference(sheet, "links (MUC) F1", events, CorefScore::muc);
        coreference(sheet, "CoNLL F1", events, CorefScore::conll);
        assertThat(events.mentions().right()).isPositive();
    }

    private static void coreference(
            MeasureSheet sheet, String measure, MeantimeEvents events, ToDoubleFunction<CorefScore> figure) {
        sheet.add(
                "coreference across documents, " + measure,
                "all apart " + MeasureSheet.figure(figure.applyAsDouble(events.allApart())) + "; same lemma "
                        + MeasureSheet.figure(figure.applyAsDouble(events.sameLemma())),
                MeasureSheet.figure(figure.applyAsDouble(events.coreference())),
                "reported");
    }

    private static String figure(Rates rates) {
        double sum = rates.precision() + rates.recall();
        return MeasureSheet.figure(sum == 0 ? 0 : 2 * rates.precision() * rates.recall() / sum) + " (" + rates + ")";
    }
}
