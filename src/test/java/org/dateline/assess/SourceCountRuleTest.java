// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AssessedProperty;
import org.junit.jupiter.api.Test;

class SourceCountRuleTest {
    private static String counts(EvidenceBuilder evidence) {
        return String.join(",", evidence.values(AssessedProperty.SOURCE_COUNT)) + " "
                + String.join(",", evidence.values(AssessedProperty.INDEPENDENT_SOURCE_COUNT));
    }

    @Test
    void reportsAreSourcesAndOriginsAreIndependentSources() {
        assertThat(counts(new EvidenceBuilder()
                        .account("2019-04-04", "afp", a -> a.label("x"))
                        .account("2019-04-05", "afp", a -> a.label("x"))
                        .account("2019-04-05", "reuters", a -> a.label("x"))))
                .isEqualTo("3 2");
    }

    @Test
    void aReportThatOnlyMakesAClaimCounts() {
        assertThat(counts(new EvidenceBuilder()
                        .account("2019-04-04", "afp", a -> a.label("x"))
                        .remark("2019-04-05", "reuters")))
                .isEqualTo("2 2");
    }
}
