// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Status;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverCoderTest {

    @ParameterizedTest
    @CsvSource({
        "consult-visit, OCCURRED, CONSULT",
        "consult-visit, SCHEDULED, AGREE",
        "coerce-curfew, HYPOTHETICAL, THREATEN",
        "aid, NEGATED, REJECT",
        "armed-clash, OCCURRED, ASSAULT",
        "accuse-allege, HYPOTHETICAL, ACCUSE",
        "public-statement, OCCURRED,",
    })
    void statusIsPartOfPloversClass(String type, Status status, String code) {
        EventFact event = new EventFact(
                "event",
                "",
                type,
                status,
                EventFact.When.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                EventFact.Details.NONE,
                List.of(new Span(0, 1)),
                new FactEvidence("hand", 1, ""));

        assertThat(new PloverCoder().code(event)).isEqualTo(Optional.ofNullable(code));
    }
}
