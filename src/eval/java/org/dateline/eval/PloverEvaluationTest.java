package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.extract.Extractor;
import org.dateline.extract.TestEngine;

/** Classes of events and their actors on PLOVER's gold sentences. */
class PloverEvaluationTest {

    @Measures(set = "PLOVER gold", corpus = "eval/plover")
    void theClassOfTheEventIsMostlyRight(Path shared, MeasureSheet sheet) throws IOException {
        Extractor extractor = new Extractor(TestEngine.engine(), TestEngine.tagger(), "evaluation");
        List<PloverEvaluation.Gold> records = PloverEvaluation.read(shared);
        PloverEvaluation plover =
                PloverEvaluation.of(records, gold -> extractor.extract(PloverEvaluation.article(gold)));

        double accuracy = plover.classes().recall();
        sheet.size(records.size() + " sentences")
                .add("root class accuracy", MeasureSheet.NONE, MeasureSheet.figure(accuracy), "0.60")
                .add("source actors", MeasureSheet.NONE, plover.sources().toString(), "reported")
                .add("target actors", MeasureSheet.NONE, plover.targets().toString(), "reported");
        assertThat(accuracy).as("%s", plover.wrong()).isGreaterThanOrEqualTo(0.60);
    }
}
