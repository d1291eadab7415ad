// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.model.Named;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;
import org.dateline.model.reading.TextPart;
import org.dateline.model.reading.TextRange;
import org.junit.jupiter.api.Test;

/** Marks in paragraphs, written as brackets: {@code [EVENT:words]}; a piece that is no anchor has a plus. */
class AnnotationRendererTest {
    private static final TextFact.Why WHY = new TextFact.Why("1", "rule", "");

    @Test
    void marksNestWhereWordsNest() {
        assertThat(woven("He said he left Rome.", fact(FactKind.SAYING, 8, 20), fact(FactKind.PLACE, 16, 20)))
                .containsExactly("He said [SAYING:he left [PLACE:Rome]].");
    }

    @Test
    void theLaterOfTwoThatCrossIsCutInTwo() {
        assertThat(woven("one two three", fact(FactKind.EVENT, 0, 7), fact(FactKind.STATE, 4, 13)))
                .containsExactly("[EVENT:one [STATE:two]][+STATE: three]");
    }

    @Test
    void theSameWordsHaveOneMarkOfTheFirstKind() {
        assertThat(woven("a raid", fact(FactKind.SAYING, 2, 6), fact(FactKind.EVENT, 2, 6)))
                .containsExactly("a [EVENT:raid]");
    }

    @Test
    void marksGoOnInTheNextParagraphWithoutASecondAnchor() {
        assertThat(woven("“One.\n\nTwo.”", fact(FactKind.SAYING, 0, 12)))
                .containsExactly("[SAYING:“One.]", "[+SAYING:Two.”]");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(woven("𝕏𝕐 in Ağrı", fact(FactKind.PLACE, 6, 10))).containsExactly("𝕏𝕐 in [PLACE:Ağrı]");
    }

    @Test
    void linesRunOnWhereThereAreBlankLinesAndAreParagraphsWhereThereAreNone() {
        assertThat(woven("one\ntwo\n\n \nthree\n")).containsExactly("one\ntwo", "three\n");
        assertThat(woven("one\ntwo\n")).containsExactly("one", "two");
    }

    @Test
    void marksBeyondTheTextAreLeftOut() {
        assertThat(woven("short", fact(FactKind.EVENT, 3, 90), fact(FactKind.PLACE, 40, 50)))
                .containsExactly("sho[EVENT:rt]");
    }

    @Property(tries = 300, seed = "1")
    void whateverTheMarksTheTextStaysWhole(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Random random = new Random(seed);
        List<TextFact> facts = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            int begin = random.nextInt(50);
            facts.add(fact(
                    FactKind.values()[random.nextInt(FactKind.values().length)],
                    begin,
                    begin + 1 + random.nextInt(20)));
        }
        String text = "a😀b c. ".repeat(8);
        String woven = String.join("", woven(text, facts.toArray(TextFact[]::new)));
        assertThat(woven.replaceAll("\\[\\+?[A-Z]+:|]", "")).isEqualTo(text);
        assertThat(depths(woven)).allMatch(depth -> depth >= 0 && depth <= 6).endsWith(0);
    }

    private static List<Integer> depths(String woven) {
        List<Integer> depths = new ArrayList<>();
        int depth = 0;
        for (char sign : woven.toCharArray()) {
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
            depths.add(depth);
        }
        return depths;
    }

    private static TextFact fact(FactKind kind, int begin, int end) {
        return new TextFact(
                new Named("http://example.org/" + kind + begin, "it"),
                kind,
                "",
                List.of(),
                WHY,
                List.of(new TextRange(begin, end)));
    }

    private static List<String> woven(String text, TextFact... facts) {
        int length = text.codePointCount(0, text.length());
        TextPart part =
                new TextPart(text, new TextPart.Where(0, length, length, -1, 1, 1), Arrays.asList(facts), false);
        return ReadingView.of(part).paragraphs().stream()
                .map(paragraph -> written(paragraph.pieces()))
                .toList();
    }

    private static String written(List<TextNode> pieces) {
        StringBuilder text = new StringBuilder();
        for (TextNode piece : pieces) {
            if (piece instanceof TextNode.Words words) {
                StringOutput output = new StringOutput();
                words.text().writeTo(output);
                text.append(output);
            } else if (piece instanceof TextNode.Marked marked) {
                text.append(marked.first() ? "[" : "[+")
                        .append(marked.note().fact().kind())
                        .append(':')
                        .append(written(marked.pieces()))
                        .append(']');
            }
        }
        return text.toString();
    }
}
