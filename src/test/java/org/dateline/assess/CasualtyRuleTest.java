// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Namespaces;
import org.dateline.model.Value;
import org.junit.jupiter.api.Test;

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
}
