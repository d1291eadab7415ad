// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2019,                       2019-01-01T00:00:00Z, 2020-01-01T00:00:00Z",
        "2019-12,                    2019-12-01T00:00:00Z, 2020-01-01T00:00:00Z",
        "2020-02-29,                 2020-02-29T00:00:00Z, 2020-03-01T00:00:00Z",
        "2019-04-03T10:00:00Z,       2019-04-03T10:00:00Z, 2019-04-03T10:00:00Z",
        "2019-04-03T10:00Z,          2019-04-03T10:00:00Z, 2019-04-03T10:00:00Z",
        "2019-04-03T10:00:00,        2019-04-03T10:00:00Z, 2019-04-03T10:00:00Z",
        "2019-04-03T10:00:00+02:00,  2019-04-03T08:00:00Z, 2019-04-03T08:00:00Z",
        "2019-04-03T10:00:00.25Z,    2019-04-03T10:00:00.250Z, 2019-04-03T10:00:00.250Z",
        "2019-12-31T24:00:00Z,       2020-01-01T00:00:00Z, 2020-01-01T00:00:00Z",
        "-0044-03-15,                -0044-03-15T00:00:00Z, -0044-03-16T00:00:00Z",
        "0000,                       0000-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "-0000-12-31,                0000-12-31T00:00:00Z, 0001-01-01T00:00:00Z",
        "-10000,                     -10000-01-01T00:00:00Z, -9999-01-01T00:00:00Z",
        "123456789-12-31T24:00:00Z,  +123456790-01-01T00:00:00Z, +123456790-01-01T00:00:00Z",
        "+12345-01-01T00:00:00Z,     +12345-01-01T00:00:00Z, +12345-01-01T00:00:00Z",
        "2019-04-03Z,                2019-04-03T00:00:00Z, 2019-04-04T00:00:00Z",
        "2019-04+02:00,              2019-04-01T00:00:00Z, 2019-05-01T00:00:00Z",
        "2019-14:00,                 2019-01-01T00:00:00Z, 2020-01-01T00:00:00Z",
        "2019-04-03T24:00:00.00,     2019-04-04T00:00:00Z, 2019-04-04T00:00:00Z",
        "2019-04-03T10:00:00.12345678901234567890Z, 2019-04-03T10:00:00.123456789Z, 2019-04-03T10:00:00.123456789Z"
    })
    void aMomentCoversTheTimeThatItNames(String text, Instant begin, Instant end) {
        Moment moment = Moment.parse("from", text);
        assertThat(moment.begin()).isEqualTo(begin);
        assertThat(moment.end()).isEqualTo(end);
    }

    /** A year of a page can be given as the page words it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44 BC | -0043",
                "44 BCE | -0043",
                "44bc | -0043",
                "44 B.C. | -0043",
                "1 BC | 0000",
                "200 BC | -0199",
                "AD 9 | 0009",
                "9 AD | 0009",
                "CE 9 | 0009",
                "2019 CE | 2019",
                "10,001 BC | -10000",
                "10001 BC | -10000",
                "March 44 BC | -0043-03",
                "15 March 44 BC | -0043-03-15",
                "15 march AD 9 | 0009-03-15"
            })
    void aYearMayHaveAnEra(String words, String lexical) {
        assertThat(Moment.parse("from", words)).isEqualTo(Moment.parse("from", lexical));
        // In data, these are no times.
        assertThat(Moment.find(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 BC", "AD 0", "AD 9 BC", "9", "BC", "30 February 44 BC", "44 BCD", "1,00 BC", "-44 BC"})
    void aYearWithoutAnEraOrThatIsNoneIsRefused(String words) {
        assertThatThrownBy(() -> Moment.parse("from", words)).isInstanceOf(BadParameterException.class);
    }

    /** Whatever a page says of a year, month or day before AD 1000 can be asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-12345",
                "-0999",
                "-0043",
                "-0001",
                "0000",
                "-0043-03",
                "-0043-03-15",
                "0000-02-29",
                "-12345-12-31"
            })
    void whatThePagesSayIsRead(String lexical) {
        assertThat(Moment.parse("from", EnglishText.day(lexical))).isEqualTo(Moment.parse("from", lexical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "19",
                "2019-13",
                "2019-00",
                "2019-02-29",
                "2019-02-30T10:00:00Z",
                "2019-04-31T00:00:00Z",
                "2019-04-03T24:00:01Z",
                "2019-04-03T25:00:00Z",
                "2019-04-03T10:60:00Z",
                "2019-04-03T10:00:60Z",
                "2019-04-03T10:00:00+25:00",
                "2019-04-03 10:00:00",
                "2019-4-3",
                "20190403",
                "02019",
                "012345-01-01",
                "-01234-01-01T00:00:00Z"
            })
    void whatNamesNoTimeIsRefused(String text) {
        assertThat(Moment.find(text)).isEmpty();
        assertThatThrownBy(() -> Moment.parse("from", text))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("from");
    }

    @Test
    void theLastInstantOfADayIsItsLastMillisecond() {
        assertThat(Moment.parse("asOf", "2019-04-03").last())
                .isEqualTo(Instant.parse("2019-04-03T23:59:59.999999999Z"));
        assertThat(Moment.parse("asOf", "2019-04-03T10:00:00Z").last())
                .isEqualTo(Instant.parse("2019-04-03T10:00:00Z"));
    }
}
