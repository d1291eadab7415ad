package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time expressions on narratives and on news, beside bare SUTime that is told the date of the document. */
@Tag("eval")
class TimeEvaluationTest {
    private final Path shared = Path.of(System.getProperty("dateline.shared", "../shared"));
    private final TimeEvaluation evaluation = new TimeEvaluation();

    @Test
    void narrativesOfWars() throws IOException {
        List<GoldTimes> documents = WikiWars.read(shared);

        TimeScore ours = evaluation.ours(documents);

        write("WikiWars", documents, ours, "0.70");
        assertThat(ours.valueF1()).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void newsOfCompanies() throws IOException {
        List<GoldTimes> documents =
                Meantime.documents(shared).stream().map(Meantime::times).toList();

        TimeScore ours = evaluation.ours(documents);

        write("MEANTIME", documents, ours, "SUTime + 0.08");
        assertThat(ours.valueF1()).isGreaterThan(evaluation.baseline(documents).valueF1());
    }

    private void write(String set, List<GoldTimes> documents, TimeScore ours, String bar) throws IOException {
        TimeScore bare = evaluation.baseline(documents);
        Files.write(
                Files.createDirectories(Path.of("target/eval")).resolve("times-" + set + ".tsv"),
                List.of(
                        row(set, "value F1 of times", bare.valueF1(), ours.valueF1(), bar),
                        row(set, "span F1 of times", bare.spanF1(), ours.spanF1(), "reported")));
    }

    private static String row(String set, String measure, double bare, double ours, String bar) {
        return String.format(Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%s", set, measure, bare, ours, bar);
    }
}
