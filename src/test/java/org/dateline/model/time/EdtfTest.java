// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.model.XsdTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of the specification of the Library of Congress, and what is like them. */
class EdtfTest {
    private static String text(@Nullable Instant bound) {
        return bound == null ? "-" : XsdTime.of(bound).replace("T00:00:00Z", "");
    }

    /** Days stand for their first instants in UTC; - for no bound. */
    @ParameterizedTest
    @CsvSource({
        // level 0
        "1985-04-12, 1985-04-12, 1985-04-13",
        "1985-04, 1985-04-01, 1985-05-01",
        "1985, 1985-01-01, 1986-01-01",
        "0000, 0000-01-01, 0001-01-01",
        "1985-04-12T23:20:30, 1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04, 1985-04-13T03:20:30Z, 1985-04-13T03:20:30Z",
        "1985-04-12T23:20:30+04:30, 1985-04-12T18:50:30Z, 1985-04-12T18:50:30Z",
        "1964/2008, 1964-01-01, 2009-01-01",
        "2004-06/2006-08, 2004-06-01, 2006-09-01",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-09",
        "2005/2006-02, 2005-01-01, 2006-03-01",
        // level 1
        "Y170000002, 170000002-01-01, 170000003-01-01",
        "Y-170000002, -170000002-01-01, -170000001-01-01",
        "2001-21, 2001-03-01, 2001-12-01",
        "2001-34, 2001-04-01, 2001-07-01",
        "1984?, 1984-01-01, 1985-01-01",
        "2004-06~, 2004-06-01, 2004-07-01",
        "2004-06-11%, 2004-06-11, 2004-06-12",
        "201X, 2010-01-01, 2020-01-01",
        "20XX, 2000-01-01, 2100-01-01",
        "2004-XX, 2004-01-01, 2005-01-01",
        "1985-04-XX, 1985-04-01, 1985-05-01",
        "1985-XX-XX, 1985-01-01, 1986-01-01",
        "1985-04-12/.., 1985-04-12, -",
        "1985-04/.., 1985-04-01, -",
        "../1985-04-12, -, 1985-04-13",
        "1985/, 1985-01-01, -",
        "/1985, -, 1986-01-01",
        "-1985, -1985-01-01, -1984-01-01",
        // level 2
        "Y-17E7, -170000000-01-01, -169999999-01-01",
        "1950S2, 1900-01-01, 2000-01-01",
        "Y171010000S3, 171000000-01-01, 172000000-01-01",
        "Y3388E2S3, 338000-01-01, 339000-01-01",
        "2001-28, 2001-12-01, 2002-03-01",
        "2001-30, 2001-12-01, 2002-03-01",
        "2001-31, 2001-03-01, 2001-06-01",
        "2001-38, 2001-05-01, 2001-09-01",
        "2001-41, 2001-07-01, 2002-01-01",
        "'[1667,1668,1670..1672]', 1667-01-01, 1673-01-01",
        "'[..1760-12-03]', -, 1760-12-04",
        "'[1760-12..]', 1760-12-01, -",
        "'{1667,1668,1670..1672}', 1667-01-01, 1673-01-01",
        "2004-06-~11, 2004-06-11, 2004-06-12",
        "2004?-06-11, 2004-06-11, 2004-06-12",
        "?2004-06-~11, 2004-06-11, 2004-06-12",
        "156X-12-25, 1560-12-25, 1569-12-26",
        "15XX-12-25, 1500-12-25, 1599-12-26",
        "XXXX-12-XX, 0000-12-01, 10000-01-01",
        "1XXX-XX, 1000-01-01, 2000-01-01",
        "1XXX-12, 1000-12-01, 2000-01-01",
        "1984-1X, 1984-10-01, 1985-01-01",
        "201X-02-29, 2012-02-29, 2016-03-01",
        "2004-06-~01/2004-06-~20, 2004-06-01, 2004-06-21",
        "2004-06-XX/2004-07-03, 2004-06-01, 2004-07-04"
    })
    void theOuterBoundsAreThoseOfTheDate(String date, String earliest, String latest) {
        Edtf found = Edtf.find(date).orElseThrow();
        assertThat(text(found.span().earliestBegin())).as("begin").isEqualTo(earliest);
        assertThat(text(found.span().latestEnd())).as("end").isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04, 1985-04-01, 1985-05-01",
        "201X, 2019-01-01, 2011-01-01",
        "2001-21, 2001-09-01, 2001-06-01",
        "1985-XX-XX, 1985-12-31, 1985-01-02",
        "2004-06/2006-08, 2004-06-30T23:59:59.999999999Z, 2006-08-01T00:00:00.000000001Z",
        "2004-06-01T10:00:00Z/2004-06-01T11:00:00Z, 2004-06-01T10:00:00Z, 2004-06-01T11:00:00Z",
        "'[2004-06-01..2004-06-03]', 2004-06-03, 2004-06-02",
        "'{2004-06-01,2004-06-03}', 2004-06-01, 2004-06-04",
        "'[2004-06-01T10:00:00Z..2004-06-02T10:00:00Z]/..', 2004-06-02T10:00:00Z, -"
    })
    void theInnerBoundsAreThoseOfAllItsValues(String date, String latestBegin, String earliestEnd) {
        Edtf found = Edtf.find(date).orElseThrow();
        assertThat(text(found.span().latestBegin())).as("latest begin").isEqualTo(latestBegin);
        assertThat(text(found.span().earliestEnd())).as("earliest end").isEqualTo(earliestEnd);
    }

    @ParameterizedTest
    @CsvSource({
        "1984, false, false",
        "1984?, true, false",
        "1984~, false, true",
        "1984%, true, true",
        "2004-06-~11, false, true",
        "1984?/2004-06~, true, true",
        "'[1667?, 1668]', true, false"
    })
    void marksAreRead(String date, boolean uncertain, boolean approximate) {
        Edtf found = Edtf.find(date).orElseThrow();
        assertThat(found.uncertain()).isEqualTo(uncertain);
        assertThat(found.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../..",
                "nonsense",
                "198",
                "19850412",
                "1985-4",
                "1985-13",
                "1985-42",
                "1985-04-31",
                "2019-02-29",
                "1985-00",
                "1985-04-00",
                "-0000",
                "Y198",
                "Y1234567890",
                "Y9E9",
                "198X-2X",
                "2019-02-3X",
                "1985/1984",
                "1985-04-12/1985-04-11",
                "1985/1986/1987",
                "[1667",
                "{1667]",
                "[]",
                "[1667,]",
                "[..]",
                "[1668..1667]",
                "1950S0",
                "1985-04-12T25:00:00",
                "1985??",
                "1985-21-01"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(Edtf.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void aLongTextIsNone(int length) {
        assertThat(Edtf.find("[" + "1667,".repeat(length / 5) + "1668]")).isEmpty();
        assertThat(Edtf.find("[" + "1667,".repeat(100) + "1668]")).isPresent();
    }
}
