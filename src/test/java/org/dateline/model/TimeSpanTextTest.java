// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // earliest begin | latest begin | earliest end | latest end | words
                "2019-04-03T00:00:00Z | - | - | 2019-04-04T00:00:00Z | 3 April 2019",
                "2019-04-03T00:00:00Z | - | - | 2019-04-05T00:00:00Z | 3–4 April 2019",
                "2019-04-01T00:00:00Z | - | - | 2019-05-01T00:00:00Z | April 2019",
                "2011-01-01T00:00:00Z | - | - | 2012-01-01T00:00:00Z | 2011",
                "2019-04-03T18:00:00Z | - | - | 2019-04-04T06:00:00Z | overnight 3–4 April 2019 UTC",
                "2019-12-31T18:00:00Z | - | - | 2020-01-01T06:00:00Z | overnight 31 December 2019 – 1 January 2020 UTC",
                "2019-04-05T12:00:00Z | - | - | 2019-04-05T18:00:00Z | afternoon of 5 April 2019 UTC",
                "2019-04-05T00:00:00Z | - | - | 2019-04-05T06:00:00Z | small hours of 5 April 2019 UTC",
                "2019-04-05T12:30:00Z | - | - | 2019-04-05T18:00:00Z | 5 April 2019, 12:30–18:00 UTC",
                "2019-04-05T12:30:00Z | - | - | 2019-04-06T00:00:00Z | 5 April 2019, 12:30–24:00 UTC",
                "2019-04-05T12:30:00Z | - | - | 2019-04-05T12:30:00Z | 5 April 2019, 12:30 UTC",
                "2019-04-05T00:00:00Z | - | - | 2019-04-05T00:00:00Z | 5 April 2019, 00:00 UTC",
                "2019-04-05T12:30:00Z | - | - | 2019-04-07T00:00:00Z | 5 April 2019, 12:30 UTC – 6 April 2019",
                "2019-04-04T00:00:00Z | - | - | - | not before 4 April 2019",
                "2011-01-01T00:00:00Z | - | - | - | not before 2011",
                "2011-01-01T00:00:00Z | 2012-01-01T00:00:00Z | - | - | from 2011",
                "2019-04-04T00:00:00Z | 2019-04-05T00:00:00Z | 2019-04-05T00:00:00Z | - | from 4 April 2019",
                "2019-04-04T00:00:00Z | 2019-04-06T00:00:00Z | - | - | from 4–5 April 2019",
                "- | 2019-04-04T00:00:00Z | - | - | by 4 April 2019",
                "- | - | - | 2019-04-05T00:00:00Z | by 4 April 2019",
                "- | - | 2019-04-05T00:00:00Z | - | ended no earlier than 5 April 2019",
                "- | 2019-04-04T00:00:00Z | - | 2019-04-05T00:00:00Z | by 4 April 2019",
                "1999-01-01T00:00:00Z | - | - | 2002-01-01T00:00:00Z | 1999–2001",
                "2019-04-01T00:00:00Z | - | - | 2019-07-01T00:00:00Z | April–June 2019",
                "2018-12-01T00:00:00Z | - | - | 2019-02-01T00:00:00Z | December 2018 – January 2019",
                "2018-12-01T00:00:00Z | - | - | 2019-02-02T00:00:00Z | 1 December 2018 – 1 February 2019",
                // An instant that is both bounds is one, be it midnight.
                "2019-01-01T00:00:00Z | 2019-01-01T00:00:00Z | - | - | from 1 January 2019, 00:00 UTC",
                "- | - | 2019-01-01T00:00:00Z | 2019-01-01T00:00:00Z | by 1 January 2019, 00:00 UTC",
                "2019-01-01T00:00:00Z | 2019-01-01T00:00:00Z | 2019-01-02T00:00:00Z | 2019-01-02T00:00:00Z | 1 January 2019, 00:00–24:00 UTC",
                "2019-01-01T00:00:00Z | 2019-01-01T00:00:00Z | 2019-01-03T00:00:00Z | 2019-01-03T00:00:00Z | 1 January 2019, 00:00 UTC – 3 January 2019, 00:00 UTC",
                "2019-04-05T06:00:00Z | 2019-04-05T06:00:00Z | 2019-04-05T12:00:00Z | 2019-04-05T12:00:00Z | 5 April 2019, 06:00–12:00 UTC",
                // What ends before it begins.
                "2019-04-06T00:00:00Z | - | - | 2019-04-05T00:00:00Z | begin told as 6 April 2019, end as 4 April 2019, which is earlier",
                "1807-05-01T00:00:00Z | 1807-06-01T00:00:00Z | - | - | from May 1807",
                // Years before Christ: there is no year 0.
                "-0043-03-15T00:00:00Z | - | - | -0043-03-16T00:00:00Z | 15 March 44 BC",
                "-0043-03-15T00:00:00Z | - | - | -0042-03-16T00:00:00Z | 15 March 44 BC – 15 March 43 BC",
                "-0043-03-15T10:30:00Z | - | - | -0043-03-15T10:30:00Z | 15 March 44 BC, 10:30 UTC",
                "-0043-03-01T00:00:00Z | - | - | -0043-04-01T00:00:00Z | March 44 BC",
                "0000-01-01T00:00:00Z | - | - | 0001-01-01T00:00:00Z | 1 BC",
                "-0045-01-01T00:00:00Z | - | - | -0042-01-01T00:00:00Z | 46–44 BC",
                "-0001-01-01T00:00:00Z | - | - | 0004-01-01T00:00:00Z | 2 BC – AD 3",
                "-0026-01-16T00:00:00Z | - | - | 0014-08-20T00:00:00Z | 16 January 27 BC – 19 August AD 14",
                "0079-10-24T00:00:00Z | - | - | 0079-10-25T00:00:00Z | 24 October AD 79",
                "0069-01-01T00:00:00Z | - | - | 0070-01-01T00:00:00Z | AD 69",
                "0003-01-01T00:00:00Z | - | - | 0010-01-01T00:00:00Z | AD 3–9",
                "0070-01-01T00:00:00Z | - | - | 0132-01-01T00:00:00Z | AD 70–131",
                "-10000-01-01T00:00:00Z | - | - | -9999-01-01T00:00:00Z | 10,001 BC",
                "-0489-01-01T00:00:00Z | - | - | - | not before 490 BC",
                "+12019-06-01T00:00:00Z | - | - | +12019-06-02T00:00:00Z | 1 June 12,019",
                "- | - | - | - | ''"
            })
    void saysNoMoreThanTheBoundsDo(
            @Nullable Instant earliestBegin,
            @Nullable Instant latestBegin,
            @Nullable Instant earliestEnd,
            @Nullable Instant latestEnd,
            String words) {
        assertThat(new TimeSpan(earliestBegin, latestBegin, earliestEnd, latestEnd).inWords())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | 2019-04-04T00:00:00Z | by 4 April 2019",
                "2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | some time in 2016",
                "2019-04-01T00:00:00Z | 2019-05-01T00:00:00Z | some time in April 2019",
                "2019-04-03T00:00:00Z | 2019-04-05T00:00:00Z | some time within 3–4 April 2019",
                "2019-06-26T00:00:00Z | 2019-06-27T00:00:00Z | 26 June 2019",
                "2019-06-26T12:00:00Z | 2019-06-26T18:00:00Z | afternoon of 26 June 2019 UTC",
                "2019-04-03T00:00:00Z | - | not before 3 April 2019",
                "- | - | ''"
            })
    void saysOfABeginNoMoreThanItsBoundsDo(@Nullable Instant earliest, @Nullable Instant latest, String words) {
        assertThat(new TimeSpan(earliest, latest, null, null).beginInWords()).isEqualTo(words);
        assertThat(new TimeSpan(null, null, earliest, latest).endInWords()).isEqualTo(words);
    }

    @Test
    void whatIsOngoingSaysWhenItWasLastToldToBe() {
        Instant told = Instant.parse("2019-04-09T18:30:00Z");
        TimeSpan span =
                new TimeSpan(Instant.parse("2019-04-04T00:00:00Z"), null, Instant.parse("2019-04-05T00:00:00Z"), null);
        assertThat(span.ongoingAsOf(told).inWords())
                .isEqualTo("not before 4 April 2019, ongoing, as last reported on 9 April 2019");
        assertThat(span.ongoingAsOf(null).inWords()).isEqualTo("not before 4 April 2019, ongoing");
        assertThat(TimeSpan.UNKNOWN.ongoingAsOf(told).inWords()).isEqualTo("ongoing, as last reported on 9 April 2019");
        assertThat(span.ongoingAsOf(told).end()).isEmpty();
        assertThat(span.ongoingAsOf(told).shownUntil()).contains(Instant.parse("2019-04-10T00:00:00Z"));
        assertThat(span.ongoingAsOf(null).shownUntil()).isEmpty();
    }
}
