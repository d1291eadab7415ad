// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternWorkTest {
    private static final String THIRTY = "30 times ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?$",
                "30 times [0-9]{4}",
                "30 times (.*?)",
                "30 times [a-z]??",
                "30 times (^|,)(\\w+)(,|$)",
                "30 times \\bword\\b",
                "30 times \\Q(|)\\E",
                "30 times [(|)]",
                "^((a+)+)+\\1b$",
                "(?<year>\\d{4})(?!x)",
                "(",
                ")",
                "a{",
                "[",
                "\\",
                "# ( not a comment"
            })
    void patternsOfPeopleAreAccepted(String pattern) {
        assertThat(PatternWork.of(expanded(pattern))).isLessThan(PatternWork.MOST / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(){2000000000}",
                "(((){9999}){9999}){9999}",
                "(?:^{99999}){99999,}",
                "x30 times (|)\\z",
                "x30 times (|a|)",
                "30 times (^)?",
                "30 times (?:$|)",
                "()30 times \\1?",
                "30 times ((|)",
                "(?x)# [\n30 times (|)"
            })
    void patternsThatTryLongWithoutReadingAreRefused(String pattern) {
        assertThat(PatternWork.of(expanded(pattern))).isGreaterThan(PatternWork.MOST);
    }

    private static String expanded(String pattern) {
        int times = pattern.indexOf(THIRTY);
        return times < 0
                ? pattern
                : pattern.substring(0, times)
                        + pattern.substring(times + THIRTY.length()).repeat(30);
    }
}
