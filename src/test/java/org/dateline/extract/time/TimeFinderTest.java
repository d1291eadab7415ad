// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.HandWrittenAnalysis;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.TimeFact;
import org.junit.jupiter.api.Test;

/** Bounds, precision and anchors of time expressions. The article is from Thursday, 4 April 2019. */
class TimeFinderTest {

    @Test
    void aRepeatedWeekdayIsTheSameDay() {
        List<TimeFact> found = find("""
                They they PRP O 2:nsubj
                will will MD O 2:aux
                meet meet VB O -1:root
                on on IN O 4:case
                Friday Friday NNP DATE 2:obl:on

                He he PRP O 2:nsubj
                will will MD O 2:aux
                speak speak VB O -1:root
                Friday Friday NNP DATE 2:obl:tmod
                """, date(0, 4, 5, "2019-03-29"), date(1, 3, 4, "2019-04-12"));

        assertThat(found).extracting(TimeFact::span).containsOnly(between("2019-04-05", "2019-04-06"));
        assertThat(found).extracting(TimeFact::anchor).containsOnly(TimeFact.Anchor.PUBLICATION);
    }

    @Test
    void aFridayAfternoonIsAPartOfTheDay() {
        TimeFact afternoon = find("""
                        They they PRP O 1:nsubj
                        met meet VBD O -1:root
                        Friday Friday NNP DATE 3:compound
                        afternoon afternoon NN DATE 1:obl:tmod
                        """, new TimeMention(new TokenSpan(0, 2, 4), "TIME", "2019-04-05TAF"))
                .get(0);

        assertThat(afternoon.precision()).isEqualTo("partOfDay");
        assertThat(afternoon.dayPart()).contains("afternoon");
        assertThat(afternoon.span().earliestBegin()).isEqualTo(Instant.parse("2019-03-29T12:00:00Z"));
        assertThat(afternoon.span().latestEnd()).isEqualTo(Instant.parse("2019-03-29T18:00:00Z"));
    }

    @Test
    void overnightSpansMidnight() {
        TimeFact night = find("""
                Shells shell NNS O 1:nsubj
                fell fall VBD O -1:root
                overnight overnight RB O 1:advmod
                """).get(0);

        assertThat(night.span().earliestBegin()).isEqualTo(Instant.parse("2019-04-03T18:00:00Z"));
        assertThat(night.span().latestEnd()).isEqualTo(Instant.parse("2019-04-04T06:00:00Z"));
        assertThat(night.precision()).isEqualTo("partOfDay");
    }

    @Test
    void aRangeHasBothEnds() {
        List<TimeFact> found = find("""
                The the DT O 1:det
                fair fair NN O 2:nsubj
                lasts last VBZ O -1:root
                April April NNP DATE 2:obl:tmod
                14 14 CD DATE 3:nummod
                – – HYPH O 3:dep
                16 16 CD DATE 3:nummod
                """, date(0, 3, 5, "2019-04-14"), date(0, 6, 7, "2019-04-16"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).span())
                .isEqualTo(new TimeSpan(day("2019-04-14"), day("2019-04-15"), day("2019-04-16"), day("2019-04-17")));
    }

    @Test
    void anExpressionRelativeToAnEventHasNoDate() {
        List<TimeFact> found = find("""
                He he PRP O 1:nsubj
                left leave VBD O -1:root
                days day NNS O 5:obl:npmod
                before before IN O 5:case
                the the DT O 5:det
                summit summit NN O 1:obl:before
                """);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).anchor()).isEqualTo(TimeFact.Anchor.EVENT);
        assertThat(found.get(0).value()).isEqualTo("PXD");
        assertThat(found.get(0).span().isUnknown()).isTrue();
    }

    private static List<TimeFact> find(String lines, TimeMention... tagged) {
        Analysis analysis = HandWrittenAnalysis.of(lines);
        Masthead masthead = new Masthead("", Publication.on(LocalDate.of(2019, 4, 4)), "", List.of(), "", "en", "", "");
        return new TimeFinder().find(new Article("text", masthead, analysis.text()), analysis, List.of(tagged));
    }

    private static TimeSpan between(String begin, String end) {
        return new TimeSpan(day(begin), null, null, day(end));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    private static TimeMention date(int sentence, int begin, int end, String value) {
        return new TimeMention(new TokenSpan(sentence, begin, end), "DATE", value);
    }
}
