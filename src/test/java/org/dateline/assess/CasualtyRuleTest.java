// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Namespaces;
import org.dateline.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasualtyRuleTest {
    private static CasualtyFigures figures(long low, long best, long high) {
        return new CasualtyFigures(low, best, high);
    }

    private static CasualtyFigures exactly(long number) {
        return CasualtyFigures.exactly(number);
    }

    /** An event in which the army takes part, so that the army's claims are those of a party. */
    private static EvidenceBuilder evidence() {
        return new EvidenceBuilder().account("2019-04-04", "afp", a -> a.agent("army", "initiator"));
    }

    private static String tolls(EvidenceBuilder evidence) {
        return String.join("; ", evidence.values(AssessedProperty.CASUALTIES));
    }

    @Test
    void ofOneOriginOnlyTheLatestFigureCounts() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", exactly(21))
                        .casualties("2019-04-06", "who", "killed", exactly(53))))
                .isEqualTo("killed 53");
    }

    /** A day as of which a figure counts is written as its first instant. */
    @Test
    void withinADayTheLaterReportHasTheLatestFigure() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-10T09:00:00Z", "who", "killed", exactly(50))
                        .counted("2019-04-10T18:00:00Z", "who", "killed", exactly(60), "2019-04-10T00:00:00Z", "")))
                .isEqualTo("killed 60");
    }

    @Test
    void lowAndHighAreTheExtremesAndBestIsTheLatestOfAnOriginThatIsNoParty() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", figures(40, 45, 50))
                        .casualties("2019-04-06", "un", "killed", exactly(56))
                        .casualties("2019-04-07", "army", "killed", exactly(14))))
                .isEqualTo("killed 14–56–56 (disputed)");
    }

    @Test
    void ifAllOriginsArePartiesBestIsTheLowerMedian() {
        assertThat(tolls(new EvidenceBuilder()
                        .account("2019-04-04", "afp", a -> a.agent("army", "initiator")
                                .agent("militia", "target"))
                        .casualties("2019-04-05", "army", "killed", exactly(10))
                        .casualties("2019-04-06", "militia", "killed", exactly(30))))
                .isEqualTo("killed 10–10–30 (disputed)");
    }

    @Test
    void withoutATotalTheClassesOfVictimsAreAddedUp() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", exactly(3), "civilians")
                        .casualties("2019-04-05", "who", "killed", exactly(4), "fighters")))
                .isEqualTo("killed 7");
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", exactly(3), "civilians")
                        .casualties("2019-04-06", "who", "killed", exactly(9))))
                .isEqualTo("killed 9");
    }

    @Test
    void aRangeByOneOriginAloneIsNotDisputed() {
        EvidenceBuilder evidence = evidence().casualties("2019-04-05", "who", "injured", figures(100, 110, 120));
        assertThat(tolls(evidence)).isEqualTo("injured 100–110–120");
        assertThat(evidence.finding(AssessedProperty.CASUALTIES).disputed()).isFalse();
    }

    @Test
    void eachKindOfHarmHasItsToll() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", exactly(3))
                        .casualties("2019-04-05", "who", "injured", exactly(8))))
                .isEqualTo("injured 8; killed 3");
    }

    @Test
    void anAdjudicationOfAHarmReplacesItsToll() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", exactly(21))
                        .casualties("2019-04-06", "un", "killed", exactly(53))
                        .casualties("2019-04-06", "un", "injured", exactly(8))
                        .adjudication(Namespaces.DL + "killed", new Value.Typed("53", Namespaces.XSD + "integer"))))
                .isEqualTo("injured 8; killed 53");
    }

    @Test
    void anAdjudicationThatIsNoNumberIsIgnored() {
        assertThat(tolls(evidence()
                        .casualties("2019-04-05", "who", "killed", exactly(21))
                        .adjudication(Namespaces.DL + "killed", new Value.Text("many", ""))))
                .isEqualTo("killed 21");
    }

    /** A battle from April 2019 to June 2020, with the figures that follow. */
    private static EvidenceBuilder battle() {
        return new EvidenceBuilder().account("2019-04-09", "afp", a -> a.time("2019-04", "2020-06"));
    }

    @Test
    void aTollThatGrowsWhileTheEventGoesOnIsNoDispute() {
        EvidenceBuilder evidence = battle().casualties("2019-04-11", "sputnik", "killed", exactly(58))
                .casualties("2019-05-08", "who", "killed", exactly(443))
                .casualties("2020-02-19", "un", "killed", exactly(2280));
        assertThat(tolls(evidence)).isEqualTo("killed 2280");
        assertThat(evidence.finding(AssessedProperty.CASUALTIES).disputed()).isFalse();
    }

    @Test
    void aTollThatFallsOrDiffersOnOneDayIsDisputed() {
        assertThat(tolls(battle().casualties("2019-05-08", "who", "killed", exactly(443))
                        .casualties("2020-02-19", "un", "killed", exactly(280))))
                .isEqualTo("killed 280–280–443 (disputed)");
        assertThat(tolls(battle().casualties("2019-05-08", "who", "killed", exactly(443))
                        .casualties("2019-05-08", "un", "killed", exactly(500))))
                .isEqualTo("killed 443–500–500 (disputed)");
    }

    @Test
    void figuresAreComparedByTheDayUpToWhichTheyCountNotByThatOfTheReport() {
        assertThat(tolls(battle().casualties("2019-05-08", "who", "killed", exactly(443))
                        .counted("2019-05-20", "un", "killed", exactly(205), "2019-04-19", "")))
                .isEqualTo("killed 443");
    }

    /** Generated: every order of two reports of 14 and 9 dead within days of a strike. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-11, 14, 2024-03-12, 9",
        "2024-03-11, 9, 2024-03-12, 14",
        "2024-03-12, 9, 2024-03-12, 14",
        "2024-03-13, 14, 2024-03-18, 9",
        "2024-03-13, 9, 2024-03-18, 14"
    })
    void twoReportsThatDifferAboutAnEventThatIsOverAreADispute(String first, long few, String second, long many) {
        EvidenceBuilder dated =
                new EvidenceBuilder().account("2024-03-11", "afp", a -> a.time("2024-03-11", "2024-03-11"));
        EvidenceBuilder undated = new EvidenceBuilder().account("2024-03-11", "afp", a -> a.label("strike"));
        for (EvidenceBuilder evidence : List.of(dated, undated)) {
            evidence.casualties(first, "health", "killed", exactly(few))
                    .casualties(second, "interior", "killed", exactly(many));
            assertThat(evidence.finding(AssessedProperty.CASUALTIES).disputed()).isTrue();
        }
    }

    @Test
    void aCountThatRisesMonthsAfterAnEventIsNoDispute() {
        EvidenceBuilder evidence = new EvidenceBuilder()
                .account("2024-03-11", "afp", a -> a.time("2024-03-11", "2024-03-11"))
                .casualties("2024-03-12", "health", "killed", exactly(9))
                .casualties("2024-06-12", "un", "killed", exactly(14));
        assertThat(evidence.finding(AssessedProperty.CASUALTIES).disputed()).isFalse();
    }

    @Test
    void figuresOfDifferentScopesAreNotCompared() {
        EvidenceBuilder evidence = evidence()
                .casualties("2019-04-05", "reuters", "killed", exactly(5))
                .counted("2019-04-05", "un", "killed", exactly(3), "2019-04-05", "staff of the mission")
                .casualties("2019-04-05", "who", "killed", exactly(2), "civilian");
        assertThat(tolls(evidence)).isEqualTo("killed 5");
        assertThat(evidence.finding(AssessedProperty.CASUALTIES).disputed()).isFalse();
    }

    @Test
    void figuresOfOneScopeAre() {
        EvidenceBuilder evidence = evidence()
                .casualties("2019-04-05", "reuters", "killed", exactly(5))
                .casualties("2019-04-05", "un", "killed", exactly(3), "civilian")
                .casualties("2019-04-05", "who", "killed", exactly(2), "civilian");
        assertThat(evidence.finding(AssessedProperty.CASUALTIES).disputed()).isTrue();
    }
}
