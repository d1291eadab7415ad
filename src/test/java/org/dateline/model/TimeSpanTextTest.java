// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
                "2019-04-03T18:00:00Z | - | - | 2019-04-04T06:00:00Z | overnight 3–4 April 2019",
                "2019-12-31T18:00:00Z | - | - | 2020-01-01T06:00:00Z | overnight 31 December 2019 – 1 January 2020",
                "2019-04-05T12:00:00Z | - | - | 2019-04-05T18:00:00Z | afternoon of 5 April 2019",
                "2019-04-05T00:00:00Z | - | - | 2019-04-05T06:00:00Z | small hours of 5 April 2019",
                "2019-04-05T12:30:00Z | - | - | 2019-04-05T18:00:00Z | 5 April 2019, 12:30–18:00 UTC",
                "2019-04-05T12:30:00Z | - | - | 2019-04-05T12:30:00Z | 5 April 2019, 12:30 UTC",
                "2019-04-05T00:00:00Z | - | - | 2019-04-05T00:00:00Z | 5 April 2019, 00:00 UTC",
                "2019-04-05T12:30:00Z | - | - | 2019-04-07T00:00:00Z | 5 April 2019, 12:30 UTC – 6 April 2019",
                "2019-04-04T00:00:00Z | - | - | - | from 4 April 2019",
                "2011-01-01T00:00:00Z | - | - | - | from 2011",
                "2011-01-01T00:00:00Z | 2012-01-01T00:00:00Z | - | - | from 2011",
                "2019-04-04T00:00:00Z | 2019-04-05T00:00:00Z | 2019-04-05T00:00:00Z | - | from 4 April 2019",
                "2019-04-04T00:00:00Z | 2019-04-06T00:00:00Z | - | - | from 4–5 April 2019",
                "- | - | - | 2019-04-05T00:00:00Z | by 4 April 2019",
                "- | - | 2019-04-05T00:00:00Z | - | ended no earlier than 5 April 2019",
                "- | 2019-04-04T00:00:00Z | - | 2019-04-05T00:00:00Z | by 4 April 2019",
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
}
