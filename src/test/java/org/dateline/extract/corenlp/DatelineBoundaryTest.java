// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineBoundaryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT SEL, Orvalle, March 2 - |Fierce clashes broke out.",
                "PORT SEL, March 2 (Wire) — |“We met no one,” she said.",
                "PORT SEL (Wire) -- |Clashes broke out.",
                "PORT SEL – |Clashes broke out.",
                "Port Sel (Wire) - |Clashes broke out.",
                "PORT SEL, 2 MAR 21 (WIRE) -- [TEXT] |CLASHES BROKE OUT.",
                "PORT SEL, 2 MAR 21 -- [REPORT] [PRESS OFFICE,\nOPS] [TEXT] |CLASHES BROKE OUT.",
                "PORT SEL (RADIO SEL), 2 MAR 21 -- |CLASHES BROKE OUT.",
                "|Clashes broke out - in Port Sel.",
                "|CLASHES BROKE OUT - IN PORT SEL.",
                "|Ana Belmonte (left) said so.",
                "|IBM - the company - said so on Monday, and that was ten years ago",
            })
    void theDatelineIsSeparatedFromTheSentence(String text) {
        int end = text.indexOf('|');
        assertThat(DatelineBoundary.of(text.replace("|", ""))).isEqualTo(end);
    }
}
