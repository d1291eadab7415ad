package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dateline.eval.MucTemplate.Fill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MucScoreTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 26 AUG 89 | 26 AUG 89 | 1",
                "2 | 25 AUG 89 - 26 AUG 89 | 26 AUG 89 | 0.5",
                "2 | - 26 AUG 89 | 25 AUG 89 | 0.5",
                "2 | 26 AUG 89 | - 26 AUG 89 | 0.5",
                "2 | 25 AUG 89 | - 26 AUG 89 | 0",
                "2 | 25 AUG 89 | 26 AUG 89 | 0",
                "3 | COLOMBIA: MEDELLIN (CITY) | COLOMBIA: ANTIOQUIA: MEDELLIN | 1",
                "3 | COLOMBIA: MEDELLIN (CITY) | COLOMBIA | 0.5",
                "3 | COLOMBIA: MEDELLIN (CITY) | COLOMBIA: CALI | 0.5",
                "3 | COLOMBIA | COLOMBIA: CALI | 0.5",
                "3 | COLOMBIA | PERU | 0",
                "4 | BOMBING | ATTACK | 0.5",
                "4 | ATTACK | BOMBING | 0",
                "4 | ARSON | BOMBING | 0",
                "10 | THE ARMY | ARMY | 1",
                "18 | ALBERTO ROBERTO TORRES | TORRES | 0.5",
                "19 | PEASANTS | THE 3 PEASANTS | 1",
                "21 | 3 | 3 | 1",
                "21 | PLURAL | 7 | 0.5",
                "21 | 3 | 4 | 0",
            })
    void fillsAreScoredByTheGuidelines(int slot, String key, String ours, double score) {
        assertThat(MucFills.score(slot, Fill.of(key), ours)).isEqualTo(score);
    }

    @Test
    void keysAreRead() {
        Map<String, List<MucTemplate>> keys = MucKeys.of(List.of(
                "0.  MESSAGE: ID                     DEV-0001 (X)",
                "1.  MESSAGE: TEMPLATE               1 (OPTIONAL)",
                "2.  INCIDENT: DATE                  - 26 AUG 89",
                "9.  PERP: INDIVIDUAL ID             ? \"MEN\" / \"ARMED MEN\"",
                "                                    \"A WOMAN\"",
                "18. HUM TGT: NAME                   -",
                "21. HUM TGT: NUMBER                 2: \"JUDGES\"",
                "",
                "0.  MESSAGE: ID                     DEV-0002",
                "1.  MESSAGE: TEMPLATE               *",
                "2.  INCIDENT: DATE                  *"));

        assertThat(keys.get("DEV-0001"))
                .containsExactly(new MucTemplate(
                        true,
                        Map.of(
                                MucTemplate.DATE,
                                List.of(Fill.of("- 26 AUG 89")),
                                MucTemplate.INDIVIDUAL,
                                List.of(new Fill(List.of("MEN", "ARMED MEN"), true), Fill.of("A WOMAN")),
                                MucTemplate.NUMBER,
                                List.of(Fill.of("2")))));
        assertThat(keys.get("DEV-0002")).isEmpty();
    }

    @Test
    void unmatchedTemplatesCountOnlyInAllTemplates() {
        MucScore score = new MucScore();
        MucTemplate right = template("BOMBING", "26 AUG 89");
        score.add(List.of(right, template("KIDNAPPING", "20 AUG 89")), List.of(right, template("ARSON", "1 JAN 89")));

        assertThat(score.matched(MucTemplate.DATE).f()).isEqualTo(1);
        assertThat(score.all(MucTemplate.DATE)).isEqualTo(new MucScore.Tally(2, 2, 1));
        assertThat(score.total().f()).isCloseTo(0.5, within(1e-9));
    }

    private static MucTemplate template(String kind, String date) {
        return new MucTemplate(
                false, Map.of(MucTemplate.TYPE, List.of(Fill.of(kind)), MucTemplate.DATE, List.of(Fill.of(date))));
    }
}
