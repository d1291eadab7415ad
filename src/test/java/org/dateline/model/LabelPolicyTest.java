// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPolicyTest {
    private static final Label ENGLISH = new Label("Vienna", "en", 1);
    private static final Label GERMAN = new Label("Wien", "de", 1);
    private static final Label AUSTRIAN = new Label("Wean", "de-at", 1);
    private static final Label HUNGARIAN = new Label("Bécs", "hu", 1);
    private static final Label PLAIN = new Label("VIE", "", 1);
    private static final List<Label> ALL = List.of(ENGLISH, GERMAN, AUSTRIAN, HUNGARIAN, PLAIN);

    private static String chosen(String languages, List<Label> labels) {
        return LabelPolicy.parse(languages).choose(labels).map(Label::text).orElse("");
    }

    @Test
    void takesTheFirstPreferredLanguageThatThereIs() {
        assertThat(chosen("", ALL)).isEqualTo("Vienna");
        assertThat(chosen("de", ALL)).isEqualTo("Wien");
        assertThat(chosen("fr, hu;q=0.5, de;q=0.4", ALL)).isEqualTo("Bécs");
        assertThat(chosen("de;q=0.1, hu", ALL)).isEqualTo("Bécs");
        assertThat(chosen("fr", ALL)).isEqualTo("Vienna");
        assertThat(chosen("en;q=0, de", ALL)).isEqualTo("Wien");
        assertThat(chosen("*", ALL)).isEqualTo("Vienna");
    }

    @Test
    void aRegionMatchesItsLanguageAndTheOtherWayRound() {
        assertThat(chosen("de-CH", List.of(ENGLISH, GERMAN))).isEqualTo("Wien");
        assertThat(chosen("de", List.of(ENGLISH, AUSTRIAN))).isEqualTo("Wean");
        assertThat(chosen("de", List.of(ENGLISH, new Label("Wien", "den", 1)))).isEqualTo("Vienna");
    }

    @Test
    void withoutAPreferredLanguageThePropertyDecides() {
        assertThat(chosen("fr", List.of(new Label("worse", "", 1), new Label("better", "hu", 0))))
                .isEqualTo("better");
        assertThat(chosen("fr", List.of(HUNGARIAN, PLAIN, GERMAN))).isEqualTo("VIE");
        assertThat(chosen("fr", List.of(HUNGARIAN, GERMAN))).isEqualTo("Wien");
        assertThat(chosen("fr", List.of(new Label("b", "", 1), new Label("a", "", 1))))
                .isEqualTo("a");
    }

    @Test
    void whatIsNoListOfLanguagesGivesTheDefault() {
        assertThat(LabelPolicy.parse("\u0000;;q=x")).isEqualTo(LabelPolicy.DEFAULT);
        assertThat(LabelPolicy.parse("")).isEqualTo(LabelPolicy.DEFAULT);
        assertThat(LabelPolicy.parse("-")).isEqualTo(LabelPolicy.DEFAULT);
        assertThat(LabelPolicy.parse("--")).isEqualTo(LabelPolicy.DEFAULT);
        assertThat(LabelPolicy.parse("de,-")).isEqualTo(LabelPolicy.DEFAULT);
    }

    @Test
    void theOrderOfTheLabelsDoesNotMatter() {
        List<Label> shuffled = new ArrayList<>(ALL);
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(chosen("fr", shuffled)).isEqualTo("Vienna");
            assertThat(LabelSet.of(shuffled)).isEqualTo(LabelSet.of(ALL));
        }
    }

    @Test
    void aSetNamesItsThingInTheLanguageOfTheThread() {
        LabelSet labels = LabelSet.unpack(LabelSet.of(ALL).pack());
        assertThat(labels).isEqualTo(LabelSet.of(ALL));
        assertThat(labels.text()).isEqualTo("Vienna");
        LabelPolicy.parse("hu").enter();
        try {
            assertThat(labels.text()).isEqualTo("Bécs");
        } finally {
            LabelPolicy.leave();
        }
        assertThat(labels.text()).isEqualTo("Vienna");
    }

    @Test
    void aSetKeepsTheLabelsOfThreeHundredLanguages() {
        List<Label> many = new ArrayList<>(List.of(new Label("维也纳", "zh", 1)));
        for (int i = 0; i < 300; i++) {
            many.add(new Label("name " + i, "a" + i, 1));
        }
        LabelPolicy.parse("zh").enter();
        try {
            assertThat(LabelSet.of(many).text()).isEqualTo("维也纳");
        } finally {
            LabelPolicy.leave();
        }
    }

    @Test
    void aSingleLabelIsPackedAsItIs() {
        assertThat(LabelSet.of("Vienna").pack()).isEqualTo("Vienna");
        assertThat(LabelSet.unpack("Vienna").text()).isEqualTo("Vienna");
        assertThat(LabelSet.of(" ")).isSameAs(LabelSet.NONE);
        assertThat(LabelSet.unpack("")).isSameAs(LabelSet.NONE);
        assertThat(LabelSet.of("a\0b").text()).isEqualTo("a b");
    }
}
