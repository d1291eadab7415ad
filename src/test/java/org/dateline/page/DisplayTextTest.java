// SPDX-License-Identifier: Apache-2.0
package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
    @Test
    void ordinaryTextStaysAsItIs() {
        DisplayText shown = DisplayText.of("António Guterres, 3–4 April \uD83C\uDDF1\uD83C\uDDFE", 400);
        assertThat(shown.text()).isEqualTo("António Guterres, 3–4 April \uD83C\uDDF1\uD83C\uDDFE");
        assertThat(shown.isRightToLeft()).isFalse();
    }

    @Test
    void textFromRightToLeftIsKeptApart() {
        assertThat(DisplayText.of("قوات", 400).isRightToLeft()).isTrue();
        assertThat(DisplayText.of("שלום", 400).isRightToLeft()).isTrue();
        assertThat(DisplayText.of("\uD83A\uDD00", 400).isRightToLeft()).isTrue();
    }

    @Test
    void overridesAreLeftOut() {
        DisplayText shown = DisplayText.of("seen \u202Egnp.exe\u2066", 400);
        assertThat(shown.text()).isEqualTo("seen gnp.exe");
        assertThat(shown.isRightToLeft()).isTrue();
    }

    @Test
    void aPairIsNotCutInHalves() {
        assertThat(DisplayText.of("a\uD83C\uDDF1b", 2).text()).isEqualTo("a…");
    }

    @Test
    void marksOfOrdinaryLanguagesStayAsTheyAre() {
        for (String text : List.of(
                "\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u0596\u05D9\u05EA"
                        + " \u05D1\u05BC\u05B8\u05E8\u05B8\u05A3\u05D0",
                "Vie\u0323\u0302t Nam, tie\u0302\u0301ng Vie\u0323\u0302t, Ha\u0300 No\u0323\u0302i, 2019",
                "\u0930\u093E\u0937\u094D\u091F\u094D\u0930\u0940\u092F \u0938\u0939\u092E\u0924\u093F \u0915\u0940"
                        + " \u0938\u0930\u0915\u093E\u0930 \u0924\u094D\u0930\u093F\u092A\u094B\u0932\u0940",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\u2764\uFE0F\u200D\uD83D\uDC8B\u200D\uD83D\uDC68\uD83C\uDFFD and some"
                        + " more words after it")) {
            assertThat(DisplayText.of(text, 400).text()).isEqualTo(text);
        }
    }

    @Test
    void aClusterKeepsAsManyMarksAsStreamSafeTextMayHave() {
        String most = "Z" + "\u0301".repeat(30) + "algo";
        assertThat(DisplayText.of(most, 400).text()).isEqualTo(most);
        assertThat(DisplayText.of("Z" + "\u0301".repeat(200) + "algo", 400).text())
                .isEqualTo("Z" + "\u0301".repeat(30) + "…algo");
    }

    @Test
    void theJoinerOfMarksDoesNotBeginAnotherCluster() {
        assertThat(DisplayText.of("Z" + "\u0301\u034F".repeat(100) + "algo", 400)
                        .text())
                .isEqualTo("Z" + "\u0301\u034F".repeat(15) + "…algo");
    }

    @Test
    void clustersWithoutMarksAreShortenedToo() {
        assertThat(DisplayText.of("\u1100".repeat(200), 400).text()).isEqualTo("\u1100".repeat(31) + "…");
        assertThat(DisplayText.of("\uD83D\uDC68" + "\u200D\uD83D\uDC69".repeat(60) + " x", 400)
                        .text())
                .isEqualTo("\uD83D\uDC68" + "\u200D\uD83D\uDC69".repeat(15) + "… x");
        assertThat(DisplayText.of("\u0915" + "\u094D\u0915".repeat(150) + " x", 400)
                        .text())
                .isEqualTo("\u0915" + "\u094D\u0915".repeat(15) + "… x");
    }

    @Test
    void textThatIsCutWithinAClusterHasOneEllipsis() {
        assertThat(DisplayText.of("Z" + "\u0301".repeat(1000), 400).text()).isEqualTo("Z" + "\u0301".repeat(30) + "…");
        assertThat(DisplayText.of("Z" + "\u0301".repeat(80) + "… \u5B57……", 400).text())
                .isEqualTo("Z" + "\u0301".repeat(30) + "… \u5B57……");
    }

    @Property(seed = "1")
    void noTextIsLongerThanAsked(@ForAll String text, @ForAll @IntRange(min = 2, max = 20) int longest) {
        String shown = DisplayText.of(text, longest).text();
        assertThat(shown.length()).isLessThanOrEqualTo(longest + 1);
        if (text.length() > longest) {
            assertThat(shown).endsWith("…");
        }
    }
}
