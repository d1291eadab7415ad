package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Places on the open half of GeoVirus. */
class PlaceEvaluationTest {
    @Measures(set = "GeoVirus, open half", corpus = "eval/geovirus")
    void placesOfGeoVirus(Path shared, MeasureSheet sheet) {
        List<GeoVirus> texts = GeoVirus.read(shared);
        PlaceEvaluation evaluation = new PlaceEvaluation(new PopulationGazetteer(shared));
        ToponymScore baseline = evaluation.baseline(texts);
        ToponymScore ours = evaluation.ours(texts);
        sheet.size(texts.size() + " articles, " + ours.gold() + " toponyms")
                .add("toponym F1", MeasureSheet.figure(baseline.f1()), MeasureSheet.figure(ours.f1()), "0.92")
                .add(
                        "within 161 km",
                        MeasureSheet.figure(baseline.within161km()),
                        MeasureSheet.figure(ours.within161km()),
                        "0.88");

        assertThat(ours.f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(ours.within161km()).isGreaterThanOrEqualTo(0.88);
    }
}
