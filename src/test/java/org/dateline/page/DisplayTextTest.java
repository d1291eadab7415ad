package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
    @Test
    void ordinaryTextStaysAsItIs() {
        DisplayText shown = DisplayText.of("António Guterres, 3–4 April \uD83C\uDDF1\uD83C\uDDFE", 400);
        assertThat(shown.text()).isEqualTo("António Guterres, 3–4 April \uD83C\uDDF1\uD83C\uDDFE");
        assertThat(shown.isTurning()).isFalse();
    }

    @Test
    void textFromRightToLeftIsKeptApart() {
        assertThat(DisplayText.of("قوات", 400).isTurning()).isTrue();
        assertThat(DisplayText.of("שלום", 400).isTurning()).isTrue();
        assertThat(DisplayText.of("\uD83A\uDD00", 400).isTurning()).isTrue();
    }

    @Test
    void overridesAreLeftOut() {
        DisplayText shown = DisplayText.of("seen \u202Egnp.exe\u2066", 400);
        assertThat(shown.text()).isEqualTo("seen gnp.exe");
        assertThat(shown.isTurning()).isTrue();
    }

    @Test
    void aPairIsNotCutInHalves() {
        assertThat(DisplayText.of("a\uD83C\uDDF1b", 2).text()).isEqualTo("a…");
    }

    @Property
    void noTextIsLongerThanAsked(@ForAll String text, @ForAll @IntRange(min = 2, max = 20) int longest) {
        String shown = DisplayText.of(text, longest).text();
        assertThat(shown.length()).isLessThanOrEqualTo(longest + 1);
        if (text.length() > longest) {
            assertThat(shown).endsWith("…");
        }
    }
}
