// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TIMEX3 values as intervals on the calendar. */
class TimexValueTest {

    @ParameterizedTest
    @CsvSource({
        "2019-04-05, 2019-04-05T00:00:00Z, 2019-04-06T00:00:00Z, day",
        "2019-04-05TAF, 2019-04-05T12:00:00Z, 2019-04-05T18:00:00Z, partOfDay",
        "2019-04-03TON, 2019-04-03T18:00:00Z, 2019-04-04T06:00:00Z, partOfDay",
        "2019-04-05T14:30, 2019-04-05T14:30:00Z, 2019-04-05T14:31:00Z, minute",
        "2019-04, 2019-04-01T00:00:00Z, 2019-05-01T00:00:00Z, month",
        "2019-W14, 2019-04-01T00:00:00Z, 2019-04-08T00:00:00Z, week",
        "2019-W14-WE, 2019-04-06T00:00:00Z, 2019-04-08T00:00:00Z, day",
        "2019-Q2, 2019-04-01T00:00:00Z, 2019-07-01T00:00:00Z, quarter",
        "1941-WI, 1941-12-01T00:00:00Z, 1942-03-01T00:00:00Z, season",
        "2011, 2011-01-01T00:00:00Z, 2012-01-01T00:00:00Z, year",
        "193, 1930-01-01T00:00:00Z, 1940-01-01T00:00:00Z, decade",
        "18, 1800-01-01T00:00:00Z, 1900-01-01T00:00:00Z, century",
        "BC0480, -0479-01-01T00:00:00Z, -0478-01-01T00:00:00Z, year",
        "BC048, -0488-01-01T00:00:00Z, -0478-01-01T00:00:00Z, decade"
    })
    void aValueIsAnInterval(String value, String begin, String end, String precision) {
        TimexValue meant = TimexValue.find(value).orElseThrow();

        assertThat(meant.span().earliestBegin()).hasToString(begin);
        assertThat(meant.span().latestEnd()).hasToString(end);
        assertThat(meant.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "PRESENT_REF", "XXXX-XX-XX", "2019-02-30", "", "FY2007"})
    void valuesWithoutAnIntervalHaveNone(String value) {
        assertThat(TimexValue.find(value)).isEmpty();
    }

    @Test
    void aRangeGoesFromTheFirstToTheLast() {
        CalendarSpan range = CalendarSpan.of("2019-04-14/2019-04-16", null).orElseThrow();

        assertThat(range.span().earliestBegin()).hasToString("2019-04-14T00:00:00Z");
        assertThat(range.span().latestBegin()).hasToString("2019-04-15T00:00:00Z");
        assertThat(range.span().earliestEnd()).hasToString("2019-04-16T00:00:00Z");
        assertThat(range.span().latestEnd()).hasToString("2019-04-17T00:00:00Z");
    }
}
