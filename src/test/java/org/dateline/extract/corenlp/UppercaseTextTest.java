// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UppercaseTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    'THREE FARMERS WERE HURT IN OLDTOWN ON 3 MAY.', true
                    'OLDTOWN, 3 MAY (Agency Wire) -- THREE FARMERS WERE HURT NEAR THE MARKET THIS MORNING.', true
                    'OLDTOWN (AP) - Three farmers were hurt.', false
                    'Three farmers were hurt.', false
                    '12:30, 14', false
                    '', false
                    """)
    void recognizesTextsInCapitals(String text, boolean capitals) {
        assertThat(UppercaseText.isCapitals(text)).isEqualTo(capitals);
    }
}
