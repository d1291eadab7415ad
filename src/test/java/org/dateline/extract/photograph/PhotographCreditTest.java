// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.photograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographCreditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Jo Doe / Agency Press)|Jo Doe",
                "(Jo Doe / AFP/Getty Images)|Jo Doe",
                "(Photo by Ana María O'Neill/Wire via Archive)|Ana María O'Neill",
                "(AP Photo/Hussein al Masri)|Hussein al Masri",
                "[Jo Doe/Agency]|Jo Doe",
            })
    void readsTheCreditsOfAgencies(String credit, String photographer) {
        String text = "First.\n\nA parade in Port Sel.\n" + credit + "\n\nThe rest.";

        List<PhotographCredit> credits = PhotographCredit.list(text);

        assertThat(credits).hasSize(1);
        assertThat(credits.get(0).photographer().of(text)).isEqualTo(photographer);
        assertThat(credits.get(0).caption().of(text)).isEqualTo("A parade in Port Sel.");
        assertThat(credits.get(0).words()).isEqualTo(credit.substring(1, credit.length() - 1));
    }

    @Test
    void aCaptionCanBeOnTheSameLine() {
        String text = "A parade in Port Sel. (Jo Doe / Agency)";

        assertThat(PhotographCredit.list(text))
                .extracting(credit -> credit.caption().of(text))
                .containsExactly("A parade in Port Sel.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rate (male/female) rose.",
                "He spoke (see Annex / Table) of it at length.",
                "(Jo Doe / Agency)",
                "Prices rose (EUR/USD).",
                "Some text\n(Jo Doe)",
            })
    void otherTextAndCreditsWithoutCaptionAreIgnored(String text) {
        assertThat(PhotographCredit.list(text)).isEmpty();
    }
}
