package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Time expressions on narratives and on news, compared with bare SUTime, which gets the date of the document. */
class TimeEvaluationTest {
    private final TimeEvaluation evaluation = new TimeEvaluation();

    @Measures(set = "WikiWars, open 16", corpus = "eval/wikiwars")
    void narrativesOfWars(Path shared, MeasureSheet sheet) throws IOException {
        TimeScore ours = measure(WikiWars.read(shared), sheet, "0.70");
        assertThat(ours.valueF1()).isGreaterThanOrEqualTo(0.70);
    }

    @Measures(set = "MEANTIME times", corpus = "eval/meantime")
    void newsOfCompanies(Path shared, MeasureSheet sheet) throws IOException {
        List<GoldTimes> documents =
                Meantime.documents(shared).stream().map(Meantime::times).toList();
        TimeScore ours = measure(documents, sheet, "baseline + 0.08");
        assertThat(ours.valueF1()).isGreaterThan(evaluation.baseline(documents).valueF1());
    }

    private TimeScore measure(List<GoldTimes> documents, MeasureSheet sheet, String bar) {
        TimeScore bare = evaluation.baseline(documents);
        TimeScore ours = evaluation.ours(documents);
        sheet.size(documents.size() + " documents, " + ours.gold() + " times")
                .add("value F1", MeasureSheet.figure(bare.valueF1()), MeasureSheet.figure(ours.valueF1()), bar)
                .add("span F1", MeasureSheet.figure(bare.spanF1()), MeasureSheet.figure(ours.spanF1()), "reported");
        return ours;
    }
}
