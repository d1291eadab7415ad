// SPDX-License-Identifier: Apache-2.0
package org.dateline.article.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines as wires and papers write them. */
class ArticleDatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRIPOLI, April 4 (Agency) — Forces                | Tripoli            | Agency  | April 4
            GENEVA, Oct 23 - Delegates                        | Geneva             | ''      | October 23
            BENGHAZI, Libya, Aug 7 - A bomb                   | Benghazi, Libya    | ''      | August 7
            (Reuters) - A ship                                | ''                 | Reuters | ''
            SANTIAGO, 10 JAN 90 (AFP) -- A court              | Santiago           | AFP     | January 10, 1990
            UNITED NATIONS, Sept. 3, 2019 (AP) — The envoy    | United Nations     | AP      | September 3, 2019
            PORT-AU-PRINCE, Haiti (AP) -- Rain                | Port-au-Prince, Haiti | AP   | ''
            ST. PETERSBURG, Fla. – A boat                     | St. Petersburg, Fla. | ''    | ''
            Tripoli, 4 April 2019 (LANA) - Talks              | Tripoli            | LANA    | April 4, 2019
            ROME — The minister                               | Rome               | ''      | ''
            WASHINGTON, Thursday, April 4 — The senate        | Washington         | ''      | April 4
            """)
    void isRead(String text, String located, String agency, String date) {
        ArticleDateline found = ArticleDateline.find(text).orElseThrow();

        assertThat(found.located()).isEqualTo(located);
        assertThat(found.agency()).isEqualTo(agency);
        assertThat(found.date() == null ? "" : found.date().toString()).isEqualTo(date);
        assertThat(found.span().begin()).isZero();
        assertThat(found.span().of(text)).matches(".*[-—–]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forces moved on Friday - and stopped.",
                "UPDATE - The road is open.",
                "BREAKING: The road is open.",
                "The European Union - a bloc of states - agreed.",
                "A well-known man",
                "UN says the road is open",
                "NATO-led forces left.",
                ""
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(ArticleDateline.find(text)).isEmpty();
    }

    @Test
    void standsBehindTheHeadline() {
        String text = "Road reopens\nBy A. Writer\n\n  KHARTOUM, Sudan — The road\nEND — of";

        assertThat(ArticleDateline.find(text).orElseThrow().span().of(text)).isEqualTo("KHARTOUM, Sudan —");
    }
}
