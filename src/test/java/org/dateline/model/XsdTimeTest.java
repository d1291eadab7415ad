// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Times in the lexical space of XML Schema 1.1: what is written is read, and the other way round. */
class XsdTimeTest {
    private static final long FARTHEST = 31_500_000_000_000_000L;

    @Property(seed = "1")
    void whatIsWrittenIsReadAsTheSameInstant(
            @ForAll @LongRange(min = -FARTHEST, max = FARTHEST) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        String written = XsdTime.of(instant);
        assertThat(written).matches("-?([1-9]\\d{3,}|0\\d{3})-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(Moment.find(written).map(Moment::begin)).contains(instant);
        assertThat(Moment.find(written).map(Moment::end)).contains(instant);
    }

    @Property(seed = "1")
    void aDayIsReadFromItsFirstInstantToTheNextDay(
            @ForAll @LongRange(min = -36_000_000_000L, max = 36_000_000_000L) long number) {
        LocalDate day = LocalDate.ofEpochDay(number);
        Moment moment = Moment.find(XsdTime.of(day)).orElseThrow();
        assertThat(moment.begin()).isEqualTo(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(moment.end())
                .isEqualTo(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Every way of writing one local time: with more digits of a second than a nanosecond has, with and without a zone, as 24:00:00. */
    @Property(seed = "1")
    void everyLexicalFormOfAnInstantIsRead(
            @ForAll @IntRange(min = -20_000, max = 20_000) int year,
            @ForAll @IntRange(min = 1, max = 366) int day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(max = 20) int digits,
            @ForAll @IntRange(min = -14 * 60, max = 14 * 60) int minutes,
            @ForAll boolean isZoned) {
        LocalDate date =
                LocalDate.ofYearDay(year, Math.min(day, LocalDate.of(year, 1, 1).lengthOfYear()));
        String fraction = "12345678901234567890".substring(0, digits);
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(minutes * 60);
        LocalDateTime time = date.atStartOfDay()
                .plusSeconds(second)
                .plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
        String text = XsdTime.of(date)
                + String.format("T%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60)
                + (digits == 0 ? "" : "." + fraction)
                + (isZoned ? minutes == 0 ? "+00:00" : zone.getId() : "");
        assertThat(Moment.find(text).map(Moment::begin))
                .as(text)
                .contains(time.toInstant(isZoned ? zone : ZoneOffset.UTC));
        String midnight = XsdTime.of(date) + "T24:00:00" + (digits == 0 ? "" : "." + "0".repeat(digits)) + "Z";
        assertThat(Moment.find(midnight).map(Moment::begin))
                .as(midnight)
                .contains(date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
