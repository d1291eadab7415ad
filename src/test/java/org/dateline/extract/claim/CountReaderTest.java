// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.HandWrittenAnalysis;
import org.dateline.model.CasualtyFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountReaderTest {

    @ParameterizedTest
    @CsvSource({
        "two, 2, 2, 2",
        "18, 18, 18, 18",
        "'3,400', 3400, 3400, 3400",
        "twenty-three, 23, 23, 23",
        "at least 43, 43, 43, 43",
        "up to 20, 0, 20, 20",
        "five hundred, 500, 500, 500",
    })
    void numbersAreRead(String words, long low, long best, long high) {
        String[] parts = words.split(" ", -1);
        int number = words.equals("five hundred") ? 0 : parts.length - 1;
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < parts.length; index++) {
            lines.append(parts[index])
                    .append(" ")
                    .append(parts[index])
                    .append(" CD NUMBER ")
                    .append(parts.length)
                    .append(index == number ? ":nummod" : ":dep")
                    .append("\n");
        }
        lines.append("people people NNS O -1:root\n");

        assertThat(new CountReader()
                        .of(HandWrittenAnalysis.of(lines.toString()).sentences().get(0), parts.length))
                .contains(new CasualtyFigures(low, best, high));
    }
}
