package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.Extractor;
import org.dateline.extract.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Classes of events and their actors on PLOVER's gold sentences. */
@Tag("eval")
class PloverEvaluationTest {

    @Test
    void theClassOfTheEventIsMostlyRight() throws IOException {
        Path shared = Path.of(System.getProperty("dateline.shared", "../shared"));
        Extractor extractor = new Extractor(Language.engine(), Language.tagger(), "evaluation");
        PloverEvaluation plover = PloverEvaluation.of(
                PloverEvaluation.read(shared), gold -> extractor.extract(PloverEvaluation.article(gold)));

        double accuracy = plover.classes().recall();
        Files.write(
                Files.createDirectories(Path.of("target/eval")).resolve("plover.tsv"),
                List.of(
                        String.format(Locale.ROOT, "PLOVER gold\troot class accuracy\t-\t%.2f\t0.60", accuracy),
                        "PLOVER gold\tsource\t-\t" + plover.sources() + "\treported",
                        "PLOVER gold\ttarget\t-\t" + plover.targets() + "\treported"));
        assertThat(accuracy).as("%s", plover.wrong()).isGreaterThanOrEqualTo(0.60);
    }
}
