// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.dateline.model.Namespaces;
import org.dateline.model.Status;
import org.dateline.model.Value;
import org.junit.jupiter.api.Test;

class DisputedRuleTest {
    private static String disputed(EvidenceBuilder evidence) {
        return String.join(",", evidence.values(AssessedProperty.DISPUTED));
    }

    private static EvidenceBuilder evidence() {
        return new EvidenceBuilder().account("2019-04-04", "afp", a -> a.label("x"));
    }

    @Test
    void sourcesThatAgreeAreNotDisputed() {
        assertThat(disputed(evidence().account("2019-04-05", "reuters", a -> a.label("y"))))
                .isEqualTo("false");
    }

    @Test
    void aDisputedValueMakesTheEventDisputed() {
        assertThat(disputed(evidence()
                        .account("2019-04-05", "dpa", a -> a.place("gharyan"))
                        .account("2019-04-05", "reuters", a -> a.place("tripoli"))))
                .isEqualTo("true");
    }

    @Test
    void soDoesADenialOfTheEventOrOfAClaimAboutIt() {
        assertThat(disputed(evidence().denial("2019-04-05", "army", true))).isEqualTo("true");
        assertThat(disputed(evidence().contradiction("2019-04-05", "army"))).isEqualTo("true");
    }

    @Test
    void aDenialOfWhatNobodyAssertsDoesNot() {
        EvidenceBuilder denied = new EvidenceBuilder()
                .account("2019-04-05", "reuters", a -> a.label("x").status(Status.NEGATED))
                .denial("2019-04-05", "army", true);
        assertThat(disputed(denied)).isEqualTo("false");
        assertThat(disputed(denied.account("2019-04-06", "afp", a -> a.status(Status.OCCURRED))))
                .isEqualTo("true");
    }

    @Test
    void anAdjudicationSettlesIt() {
        EvidenceBuilder evidence = evidence()
                .denial("2019-04-05", "army", true)
                .adjudication(AssessedProperty.DISPUTED.iri(), new Value.Typed("false", Namespaces.XSD + "boolean"));
        assertThat(disputed(evidence)).isEqualTo("false");
    }
}
