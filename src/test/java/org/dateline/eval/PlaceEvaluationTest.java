package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Places on the open half of GeoVirus. */
@Tag("eval")
class PlaceEvaluationTest {
    @Test
    void placesOfGeoVirus() throws IOException {
        Path shared = Path.of(System.getProperty("dateline.shared", "../shared"));
        List<GeoVirus> texts = GeoVirus.read(shared);
        PlaceEvaluation evaluation = new PlaceEvaluation(new Namesakes(shared));
        ToponymScore baseline = evaluation.baseline(texts);
        ToponymScore ours = evaluation.ours(texts);
        Path directory = Files.createDirectories(Path.of("target/eval"));
        Files.write(
                directory.resolve("geovirus.tsv"),
                List.of(
                        row("toponym F1", baseline.f1(), ours.f1(), "0.92"),
                        row("within 161 km", baseline.within161km(), ours.within161km(), "0.88")));

        assertThat(ours.f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(ours.within161km()).isGreaterThanOrEqualTo(0.88);
    }

    private static String row(String measure, double baseline, double ours, String bar) {
        return String.format(Locale.ROOT, "GeoVirus, open half\t%s\t%.3f\t%.3f\t%s", measure, baseline, ours, bar);
    }
}
