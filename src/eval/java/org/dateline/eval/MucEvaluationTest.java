package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.extract.Extractor;
import org.dateline.extract.TestEngine;

/** Incidents of MUC-4: tuned on every eighth article of the development part, reported on both open tests. */
class MucEvaluationTest {
    private static final int EVERY = 8;

    private final Extractor extractor = new Extractor(TestEngine.engine(), TestEngine.tagger(), "evaluation");

    @Measures(set = "MUC-4 dev", corpus = "eval/muc4")
    void development(Path shared, MeasureSheet sheet) throws IOException {
        List<MucTexts.Named> articles = MucTexts.read(shared, "dev");
        report(
                sheet,
                score(
                        shared,
                        "dev",
                        IntStream.range(0, articles.size())
                                .filter(index -> index % EVERY == 0)
                                .mapToObj(articles::get)
                                .toList()));
    }

    @Measures(set = "MUC-4 tst1", corpus = "eval/muc4")
    void firstTest(Path shared, MeasureSheet sheet) throws IOException {
        report(sheet, score(shared, "tst1", MucTexts.read(shared, "tst1")));
    }

    @Measures(set = "MUC-4 tst2", corpus = "eval/muc4")
    void secondTest(Path shared, MeasureSheet sheet) throws IOException {
        report(sheet, score(shared, "tst2", MucTexts.read(shared, "tst2")));
    }

    /** What was scored, on how many articles. */
    private record Scored(MucScore score, int articles) {}

    private Scored score(Path shared, String part, List<MucTexts.Named> articles) throws IOException {
        Map<String, List<MucTemplate>> keys = MucKeys.read(MucTexts.directory(shared, part));
        MucScore score = new MucScore();
        for (MucTexts.Named named : articles) {
            score.add(keys.getOrDefault(named.name(), List.of()), MucIncidents.of(extractor.extract(named.article())));
        }
        return new Scored(score, articles.size());
    }

    private static void report(MeasureSheet sheet, Scored scored) {
        MucScore score = scored.score();
        sheet.size(scored.articles() + " articles");
        row(sheet, score, "date", MucTemplate.DATE, "over 55");
        row(sheet, score, "place", MucTemplate.LOCATION, "over 55");
        row(sheet, score, "victim number", MucTemplate.NUMBER, "reported");
        row(sheet, score, "victim name", MucTemplate.NAME, "reported");
        row(sheet, score, "perpetrator, individual", MucTemplate.INDIVIDUAL, "reported");
        row(sheet, score, "perpetrator, organization", MucTemplate.ORGANIZATION, "reported");
        sheet.add(
                "template F, all slots, all templates",
                MeasureSheet.NONE,
                score.total().toString(),
                "reported");
        assertThat(score.matched(MucTemplate.DATE).actual()).isPositive();
    }

    private static void row(MeasureSheet sheet, MucScore score, String name, int slot, String bar) {
        sheet.add(
                name + " F, per incident found",
                MeasureSheet.NONE,
                score.matched(slot).toString(),
                bar);
        sheet.add(name + " F, all templates", MeasureSheet.NONE, score.all(slot).toString(), "reported");
    }
}
