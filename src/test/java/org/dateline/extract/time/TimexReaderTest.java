// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.HandWrittenAnalysis;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;
import org.junit.jupiter.api.Test;

/** Corrections of the tagger's expressions, and additional expressions. The article is from Thursday, 4 April 2019. */
class TimexReaderTest {
    private static final LocalDate THURSDAY = LocalDate.of(2019, 4, 4);
    private final TimexReader reader = new TimexReader();

    @Test
    void aWeekdayInASentenceAboutTheFutureIsTheNextOne() {
        Analysis analysis = HandWrittenAnalysis.of("""
                They they PRP O 2:nsubj
                will will MD O 2:aux
                meet meet VB O -1:root
                on on IN O 4:case
                Friday Friday NNP DATE 2:obl:on

                They they PRP O 1:nsubj
                met meet VBD O -1:root
                on on IN O 3:case
                Friday Friday NNP DATE 1:obl:on
                """);

        assertThat(read(analysis, date(0, 4, 5, "2019-03-29"), date(1, 3, 4, "2019-03-29")))
                .extracting(TimeMention::value)
                .containsExactly("2019-04-05", "2019-03-29");
    }

    @Test
    void aDayOfLastYearIsOneExpression() {
        Analysis analysis = HandWrittenAnalysis.of("""
                It it PRP O 1:nsubj
                began begin VBD O -1:root
                April April NNP DATE 1:obl:tmod
                4 4 CD DATE 2:nummod
                last last JJ DATE 5:amod
                year year NN DATE 1:obl:tmod
                """);

        assertThat(read(analysis, date(0, 2, 4, "2019-04-04"), date(0, 4, 6, "2018")))
                .containsExactly(date(0, 2, 6, "2018-04-04"));
    }

    @Test
    void theDayOfAnAgreementIsInThePast() {
        Analysis analysis = HandWrittenAnalysis.of("""
                They they PRP O 1:nsubj
                agreed agree VBD O -1:root
                on on IN O 3:case
                Sunday Sunday NNP DATE 1:obl:on
                to to TO O 5:mark
                stop stop VB O 1:xcomp
                """);

        assertThat(read(analysis, date(0, 3, 4, "2019-04-07")))
                .extracting(TimeMention::value)
                .containsExactly("2019-03-31");
    }

    @Test
    void marchAndMayAreNotAlwaysMonths() {
        Analysis analysis = HandWrittenAnalysis.of("""
                A a DT O 1:det
                march march NN DATE 3:nsubj
                may may MD DATE 3:aux
                follow follow VB O -1:root
                """);

        assertThat(read(analysis, date(0, 1, 2, "2019-03"), date(0, 2, 3, "2019-05")))
                .isEmpty();
    }

    @Test
    void overnightIsTheNightBeforeAndARelativeExpressionIncludesAfter() {
        Analysis analysis = HandWrittenAnalysis.of("""
                Shells shell NNS O 1:nsubj
                fell fall VBD O -1:root
                overnight overnight RB O 1:advmod
                a a DT O 4:det
                day day NN O 1:obl:tmod
                after after IN O 7:case
                the the DT O 7:det
                truce truce NN O 1:obl:after
                """);

        List<TimeMention> read = read(analysis, new TimeMention(new TokenSpan(0, 3, 5), "DURATION", "P1D"));

        assertThat(read).extracting(TimeMention::value).containsExactly("2019-04-03TON", "P1D");
        assertThat(analysis.words(read.get(1).tokens())).isEqualTo("a day after");
    }

    @Test
    void aPropertyOfAThingIsNoTime() {
        Analysis analysis = HandWrittenAnalysis.of("""
                Its its PRP$ O 2:nmod:poss
                current current JJ DATE 2:amod
                fleet fleet NN O 3:nsubj
                ages age VBZ O -1:root
                """);

        assertThat(read(analysis, date(0, 1, 2, "PRESENT_REF"))).isEmpty();
    }

    @Test
    void willNowIsNotThePresentAndAThingUnderDevelopmentHasNoDate() {
        Analysis analysis = HandWrittenAnalysis.of("""
                They they PRP O 3:nsubj
                will will MD O 3:aux
                now now RB DATE 3:advmod
                build build VB O -1:root
                a a DT O 5:det
                bridge bridge NN O 3:obj
                currently currently RB DATE 8:advmod
                under under IN O 8:case
                review review NN O 5:nmod:under
                """);

        assertThat(read(analysis, date(0, 2, 3, "PRESENT_REF"), date(0, 6, 7, "PRESENT_REF")))
                .isEmpty();
    }

    @Test
    void thePastDecadeIsTenYears() {
        Analysis analysis = HandWrittenAnalysis.of("""
                Rents rent NNS O 1:nsubj
                doubled double VBD O -1:root
                over over IN O 5:case
                the the DT DATE 5:det
                past past JJ DATE 5:amod
                decade decade NN DATE 1:obl:over
                """);

        assertThat(read(analysis, date(0, 3, 6, "201")))
                .containsExactly(new TimeMention(new TokenSpan(0, 3, 6), "DURATION", "P10Y"));
    }

    @Test
    void weekdaysAndYearsOfANarrativeAreRelativeToTheDateBefore() {
        Analysis analysis = HandWrittenAnalysis.of("""
                In in IN O 1:case
                1776 1776 CD DATE -1:root
                1777 1777 CD DATE 1:dep
                1778 1778 CD DATE 1:dep
                1776 1776 CD DATE 1:dep

                They they PRP O 1:nsubj
                left leave VBD O -1:root
                on on IN O 3:case
                Friday Friday NNP DATE 1:obl:on
                at at IN O 6:case
                the the DT DATE 6:det
                end end NN DATE 1:obl:at
                of of IN DATE 9:case
                the the DT DATE 9:det
                year year NN DATE 6:nmod:of
                """);

        assertThat(read(analysis, date(0, 4, 5, "1776"), date(1, 3, 4, "1776-08-02")))
                .extracting(TimeMention::value)
                .containsExactly("1776", "1776-08-02", "1776");
    }

    private List<TimeMention> read(Analysis analysis, TimeMention... tagged) {
        return reader.read(analysis, List.of(tagged), THURSDAY);
    }

    private static TimeMention date(int sentence, int begin, int end, String value) {
        return new TimeMention(new TokenSpan(sentence, begin, end), "DATE", value);
    }
}
